// verdict: passed
// why: The messages are variants without content, and Display knows their words.

use std::fmt;
use std::sync::mpsc;
use std::thread;

enum Word {
    My,
    Big,
    Message,
}

impl fmt::Display for Word {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Word::My => "My",
            Word::Big => "Big",
            Word::Message => "Message",
        })
    }
}

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        for word in [Word::My, Word::Big, Word::Message] {
            tx.send(word).unwrap();
        }
    });

    for received in rx {
        println!("Got: {received}");
    }
}
