// code: E0277
// view: a river has many sources but one mouth. Senders can be cloned, the

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel::<String>();
    thread::spawn(move || {
        tx.send(String::from("one")).unwrap();
    });

    let other = mpsc::Receiver::clone(&rx);
    println!("{}", other.recv().unwrap());
}
