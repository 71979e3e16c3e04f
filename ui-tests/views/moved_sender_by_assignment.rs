// code: E0382
// view: hands the one Sender on to another name, and

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let tx1 = tx;
    thread::spawn(move || {
        tx.send(String::from("one")).unwrap();
    });

    thread::spawn(move || {
        tx1.send(String::from("two")).unwrap();
    });
    for received in rx {
        println!("{received}");
    }
}
