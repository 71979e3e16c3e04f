// verdict: wrong output
// why: Joins the words with a space after each, the last one too.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        for word in ["Hi", "from", "a", "foreign", "world!"] {
            tx.send(word).unwrap();
        }
    });

    for word in rx {
        print!("{word} ");
    }
    println!();
}
