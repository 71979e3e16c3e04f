// verdict: passed
// why: The message is an enum, of which one variant carries the greeting's two parts.

use std::{sync::mpsc, thread};

enum Signal {
    Greeting { word: &'static str, place: String },
    Farewell,
}

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        let place = String::from("a foreign world");
        tx.send(Signal::Greeting { word: "Hi", place }).unwrap();
        tx.send(Signal::Farewell).unwrap();
    });

    loop {
        match rx.recv().unwrap() {
            Signal::Greeting { word, place } => println!("{word} from {place}!"),
            Signal::Farewell => break,
        }
    }
}
