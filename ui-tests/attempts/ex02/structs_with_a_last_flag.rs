// verdict: passed
// why: Each message says whether it is the last one, so that main need not wait for the end.

use std::sync::mpsc;
use std::thread;

struct Part {
    text: String,
    is_last: bool,
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let _kept = tx.clone();

    thread::spawn(move || {
        let vals = ["My", "Big", "Message"];
        for (number, val) in vals.iter().enumerate() {
            let part = Part {
                text: val.to_string(),
                is_last: number + 1 == vals.len(),
            };
            tx.send(part).unwrap();
        }
    });

    loop {
        let Part { text, is_last } = rx.recv().unwrap();
        println!("Got: {text}");
        if is_last {
            break;
        }
    }
}
