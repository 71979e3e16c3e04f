// The two threads should look alike, so the learner renames the variable in the second thread.
// The error was in the first, and now the second has the same one.
// view: none

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    let tx1 = tx.clone();

    thread::spawn(move || {
        let msg = String::from("Hi from thread 1");
        tx.send(msg1).unwrap();
    });

    thread::spawn(move || {
        let msg = String::from("Hi from thread 2");
        tx1.send(msg1).unwrap();
    });

    for received in rx {
        println!("Message received: {}", received);
    }
}
