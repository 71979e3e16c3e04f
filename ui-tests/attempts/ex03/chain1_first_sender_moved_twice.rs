// verdict: does not compile
// lines: 16
// why: First edit: the variable is mended, and the clone went away since it looked superfluous.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        let msg = String::from("Hi from thread 1");
        tx.send(msg).unwrap();
    });

    thread::spawn(move || {
        let msg1 = String::from("Hi from thread 2");
        tx.send(msg1).unwrap();
    });

    for received in rx {
        println!("Message received: {}", received);
    }
}
