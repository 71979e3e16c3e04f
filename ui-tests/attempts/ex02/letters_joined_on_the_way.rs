// verdict: passed
// why: A thread in between makes words of the letters, and main prints the words.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (letter_tx, letter_rx) = mpsc::channel();
    let (word_tx, word_rx) = mpsc::channel();

    thread::spawn(move || {
        "My Big Message "
            .chars()
            .try_for_each(|c| letter_tx.send(c))
    });
    thread::spawn(move || {
        let mut word = String::new();
        for letter in letter_rx {
            match letter {
                ' ' => word_tx.send(std::mem::take(&mut word)).unwrap(),
                _ => word.push(letter),
            }
        }
    });

    for word in word_rx {
        println!("Got: {word}");
    }
}
