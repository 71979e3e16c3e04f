// verdict: panicked
// lines: 20
// why: Leaves after the fifth word, which a shorter letter doesn't have.

use std::sync::mpsc;
use std::thread;

fn read_out(letter: &str) -> usize {
    let (tx, rx) = mpsc::channel();

    let letter = letter.to_owned();
    thread::spawn(move || {
        for word in letter.split_whitespace() {
            tx.send(word.to_owned()).unwrap();
        }
    });

    let mut words = 0;
    while words != 5 && words < 100 {
        let word = rx.recv().unwrap();
        words += 1;
        println!("{words}. {word}");
        if words == 5 {
            words += rx
                .iter()
                .zip(6..)
                .inspect(|(word, number)| println!("{number}. {word}"))
                .count();
            break;
        }
    }
    words
}

fn main() {
    let words = read_out("Come home before the flood");
    println!("That was the last of {words} words.");
}
