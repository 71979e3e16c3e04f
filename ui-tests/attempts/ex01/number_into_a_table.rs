// verdict: passed
// why: Only a number crosses, and main looks the text up by it.

use std::sync::mpsc;
use std::thread;

const GREETINGS: [&str; 3] = [
    "Hi from next door!",
    "Hi from a foreign world!",
    "Hi from yesterday!",
];

fn main() {
    let (tx, rx) = mpsc::channel::<usize>();
    thread::spawn(move || tx.send(1).unwrap());
    println!("{}", GREETINGS[rx.recv().unwrap()]);
}
