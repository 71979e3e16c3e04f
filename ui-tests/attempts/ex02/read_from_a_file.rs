// verdict: not graded
// lines: 13
// why: Looks for the words in a file first, which the grader doesn't follow.

use std::fs;
use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        let words = fs::read_to_string("words.txt");
        let words = words.unwrap_or_else(|_| String::from("My\nBig\nMessage"));
        for val in words.lines() {
            tx.send(val.to_string()).unwrap();
        }
    });

    for received in rx {
        println!("Got: {}", received);
    }
}
