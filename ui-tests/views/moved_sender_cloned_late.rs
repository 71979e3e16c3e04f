// code: E0382
// view: behind that there is none left here to clone. Until when is there one?

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        tx.send(String::from("one")).unwrap();
    });
    let tx1 = tx.clone();
    thread::spawn(move || {
        tx1.send(String::from("two")).unwrap();
    });
    for received in rx {
        println!("{received}");
    }
}
