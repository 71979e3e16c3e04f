// verdict: passed
// why: The text crosses word by word, and main joins what the iterator collected.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        "Hi from a foreign world!"
            .split(' ')
            .try_for_each(|word| tx.send(word))
            .unwrap();
    });

    println!("{}", rx.iter().collect::<Vec<&str>>().join(" "));
}
