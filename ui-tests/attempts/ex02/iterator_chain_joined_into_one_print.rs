// verdict: passed
// why: Collects everything by an iterator chain and prints once, without a newline at the end.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        "My Big Message"
            .split_whitespace()
            .for_each(|val| tx.send(val.to_owned()).unwrap());
    });

    let lines: Vec<String> = rx.iter().map(|word| format!("Got: {word}")).collect();
    print!("{}", lines.join("\n"));
}
