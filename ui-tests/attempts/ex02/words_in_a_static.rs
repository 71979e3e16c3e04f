// verdict: nothing crossed
// lines: 22
// why: The words go through a static, while the numbers that cross are not looked at.

use std::sync::{Mutex, mpsc};
use std::thread;

static WORDS: Mutex<Vec<String>> = Mutex::new(Vec::new());

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        for (number, val) in ["My", "Big", "Message"].into_iter().enumerate() {
            WORDS.lock().unwrap().push(val.to_string());
            tx.send(number).unwrap();
        }
    });

    for _number in &rx {}
    for word in WORDS.lock().unwrap().drain(..) {
        println!("Got: {word}");
    }
}
