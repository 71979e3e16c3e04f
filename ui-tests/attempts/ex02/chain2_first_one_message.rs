// verdict: beside the lesson
// lines: 13
// why: First edit: the words are joined before they are sent, and main takes them apart.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        let vals = vec!["My", "Big", "Message"];
        tx.send(vals.join("\n")).unwrap();
    });

    for received in rx {
        for line in received.lines() {
            println!("Got: {}", line);
        }
    }
}
