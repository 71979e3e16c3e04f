// verdict: passed
// why: How long a message is says which word is meant.

use std::{sync::mpsc, thread};
fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        for w in ["ab", "abc", "abcdefg"] {
            tx.send(w.to_string()).unwrap();
        }
    });
    for m in rx {
        println!(
            "Got: {}",
            match m.len() {
                2 => "My",
                3 => "Big",
                _ => "Message",
            }
        );
    }
}
