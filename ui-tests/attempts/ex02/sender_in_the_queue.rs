// verdict: deadlock
// lines: 18, 24
// why: A message carries a sender of the very channel that it waits in.

use std::sync::mpsc::{self, Sender};
use std::thread;

struct Letter {
    text: &'static str,
    reply: Option<Sender<Letter>>,
}

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        for text in ["My", "Big", "Message"] {
            let reply = Some(tx.clone());
            tx.send(Letter { text, reply }).unwrap();
        }
    });

    let mut replies = Vec::new();
    for letter in rx {
        println!("Got: {}", letter.text);
        replies.extend(letter.reply);
    }
}
