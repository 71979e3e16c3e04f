// code: E0061
// view: a `channel` holds as many messages as are sent. A `sync_channel` is told

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel(1);
    thread::spawn(move || {
        tx.send(String::from("one")).unwrap();
    });

    println!("{}", rx.recv().unwrap());
}
