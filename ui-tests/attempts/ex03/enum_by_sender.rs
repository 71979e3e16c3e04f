// verdict: passed
// why: An enum tells by its variant who sent it, and a match in main prints.

use std::sync::mpsc;
use std::thread;

enum Caller {
    First(String),
    Second(String),
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let tx1 = tx.clone();

    thread::spawn(move || tx.send(Caller::First("Hi".into())).unwrap());
    thread::spawn(move || tx1.send(Caller::Second("Hi".into())).unwrap());

    while let Ok(received) = rx.recv() {
        let (word, number) = match received {
            Caller::First(word) => (word, 1),
            Caller::Second(word) => (word, 2),
        };
        println!("Message received: {word} from thread {number}");
    }
}
