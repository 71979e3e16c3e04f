// code: E0382
// view: none

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::sync_channel(1);

    thread::spawn(move || {
        tx.send(String::from("one")).unwrap();
    });

    thread::spawn(move || {
        tx.send(String::from("two")).unwrap();
    });
    for received in rx {
        println!("{received}");
    }
}
