// verdict: deadlock
// lines: 17
// why: Makes all clones beforehand into a vector, one more than there are threads.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let mut senders = vec![tx; 3];

    for number in 1..=2 {
        let tx = senders.pop().unwrap();
        thread::spawn(move || tx.send(format!("Hi from thread {number}")).unwrap());
    }

    for received in rx {
        println!("Message received: {}", received);
    }
    senders.clear();
}
