// code: E0382
// view: so the second has none left. Each needs a Sender of its own.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    for number in 0..2 {
        thread::spawn(move || {
            tx.send(number).unwrap();
        });
    }
    for received in rx {
        println!("{received}");
    }
}
