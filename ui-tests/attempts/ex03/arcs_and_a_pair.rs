// verdict: passed
// why: Each message is a pair of a shared text and a number.

use std::sync::{Arc, mpsc};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let text: Arc<str> = Arc::from("Hi from thread");

    thread::scope(|scope| {
        for number in 1..=2 {
            let message = (Arc::clone(&text), number);
            let tx = tx.clone();
            scope.spawn(move || tx.send(message).unwrap());
        }
        drop(tx);

        for (text, number) in rx {
            println!("Message received: {text} {number}");
        }
    });
}
