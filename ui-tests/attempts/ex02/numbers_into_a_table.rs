// verdict: passed
// why: Sends numbers, by which main finds the words in a table.

use std::sync::mpsc;
use std::thread;

const WORDS: [&str; 3] = ["My", "Big", "Message"];

fn main() {
    let (tx, rx) = mpsc::channel::<usize>();

    thread::spawn(move || {
        for number in 0..WORDS.len() {
            tx.send(number).unwrap();
        }
    });

    for number in rx {
        println!("Got: {}", WORDS[number]);
    }
}
