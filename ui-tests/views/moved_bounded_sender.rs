// code: E0382
// view: which owns it now. Who else sends needs a Sender of its own, made before.

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
