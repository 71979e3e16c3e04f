// verdict: passed
// why: Each thread sends its text word by word, and main keeps the words of each apart.

use std::collections::HashMap;
use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    for text in ["Hi from thread 1", "Hi from thread 2"] {
        let tx = tx.clone();
        thread::spawn(move || {
            let sender = thread::current().id();
            for word in text.split(' ') {
                tx.send((sender, word)).unwrap();
            }
        });
    }
    drop(tx);

    let mut texts: HashMap<thread::ThreadId, Vec<&str>> = HashMap::new();
    for (sender, word) in rx {
        texts.entry(sender).or_default().push(word);
    }
    for words in texts.into_values() {
        println!("Message received: {}", words.join(" "));
    }
}
