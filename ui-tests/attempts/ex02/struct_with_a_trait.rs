// verdict: passed
// why: A struct that owns the receiver is an iterator over lines ready to print.

use std::sync::mpsc::{self, Receiver};
use std::thread;

struct Post {
    rx: Receiver<String>,
}

impl Post {
    fn of<I>(words: I) -> Self
    where
        I: IntoIterator<Item = &'static str> + Send + 'static,
    {
        let (tx, rx) = mpsc::channel();
        thread::spawn(move || {
            for word in words {
                tx.send(word.to_owned()).unwrap();
            }
        });
        Post { rx }
    }
}

impl Iterator for Post {
    type Item = String;

    fn next(&mut self) -> Option<String> {
        let word = self.rx.recv().ok()?;
        Some(format!("Got: {word}"))
    }
}

fn main() {
    for line in Post::of(["My", "Big", "Message"]) {
        println!("{line}");
    }
}
