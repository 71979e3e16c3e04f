// verdict: deadlock
// lines: 9
// why: Main does all three jobs, one after the other, and waits for itself.

use std::sync::mpsc::{self, Receiver, Sender};

fn lift(end: &str, word: Sender<String>, others: Receiver<String>) {
    word.send(end.to_string()).unwrap();
    let other = others.recv().unwrap();
    println!("Lifted the {end} together with the {other}");
}

fn main() {
    let (to_stern, from_bow) = mpsc::channel();
    let (to_bow, from_stern) = mpsc::channel();
    lift("bow", to_stern, from_stern);
    lift("stern", to_bow, from_bow);
    println!("Swept the deck");
}
