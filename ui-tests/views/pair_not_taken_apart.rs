// code: E0599
// view: `channel()` gives two ends at once, a Sender and a Receiver. Taken apart

use std::sync::mpsc;
use std::thread;

fn main() {
    let channel = mpsc::channel();
    thread::spawn(move || {
        channel.send(String::from("one")).unwrap();
    });

    println!("{}", channel.recv().unwrap());
}
