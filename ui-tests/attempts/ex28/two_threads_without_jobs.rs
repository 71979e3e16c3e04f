// verdict: beside the lesson
// why: Two threads lift, main does the rest, and no job is sent.

use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

fn lift(end: &str, word: Sender<String>, others: Receiver<String>) {
    word.send(end.to_string()).unwrap();
    let other = others.recv().unwrap();
    println!("Lifted the {end} together with the {other}");
}

fn main() {
    let (to_stern, from_bow) = mpsc::channel();
    let (to_bow, from_stern) = mpsc::channel();
    let bow = thread::spawn(|| lift("bow", to_stern, from_stern));
    let stern = thread::spawn(|| lift("stern", to_bow, from_bow));
    bow.join().unwrap();
    stern.join().unwrap();
    println!("Swept the deck");
}
