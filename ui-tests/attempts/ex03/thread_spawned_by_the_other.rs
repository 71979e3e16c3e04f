// verdict: passed
// why: The first thread spawns the second and sends its own message after that.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        let tx1 = tx.clone();
        let second = thread::spawn(move || {
            let msg1 = String::from("Hi from thread 2");
            tx1.send(msg1).unwrap();
        });
        let msg = String::from("Hi from thread 1");
        tx.send(msg).unwrap();
        second.join().unwrap();
    });

    for received in rx {
        println!("Message received: {}", received);
    }
}
