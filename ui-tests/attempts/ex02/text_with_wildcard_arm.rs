// verdict: passed
// why: Two texts pick a word each, and the arm for all others picks the third.

use std::{sync::mpsc, thread};
fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        for n in ["m", "b", "g"] {
            tx.send(n).unwrap();
        }
    });
    for n in rx {
        println!(
            "Got: {}",
            match n {
                "m" => "My",
                "b" => "Big",
                _ => "Message",
            }
        );
    }
}
