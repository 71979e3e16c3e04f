// verdict: does not compile
// lines: 15
// why: Shares the sender by Rc, which must not cross into a thread.

use std::rc::Rc;
use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let tx = Rc::new(tx);

    let tx1 = Rc::clone(&tx);

    thread::spawn(move || {
        let msg = String::from("Hi from thread 1");
        tx.send(msg).unwrap();
    });

    thread::spawn(move || {
        let msg1 = String::from("Hi from thread 2");
        tx1.send(msg1).unwrap();
    });

    for received in rx {
        println!("Message received: {}", received);
    }
}
