// verdict: passed
// why: Main sorts by length, which is an order of its own and the same each time.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::scope(|scope| {
        scope.spawn(move || {
            for val in ["Message", "My", "Big"] {
                tx.send(val).unwrap();
            }
        });

        let mut words: Vec<&str> = rx.iter().collect();
        words.sort_by_key(|word| word.len());
        for word in words {
            println!("Got: {word}");
        }
    });
}
