// code: E0433
// view: channels are in the module `mpsc`: multiple producers, single consumer.

use std::thread;

fn main() {
    let (tx, rx) = sync::mpsc::channel();
    thread::spawn(move || {
        tx.send(String::from("one")).unwrap();
    });

    println!("{}", rx.recv().unwrap());
}
