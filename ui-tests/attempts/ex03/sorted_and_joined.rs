// verdict: passed
// why: Sorts what arrived and prints it at once, without a newline at the end.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let tx1 = tx.clone();

    thread::spawn(move || tx.send("Hi from thread 1").expect("main listens"));
    thread::spawn(move || tx1.send("Hi from thread 2").expect("main listens"));

    let mut lines: Vec<String> = rx
        .into_iter()
        .map(|received| format!("Message received: {received}"))
        .collect();
    lines.sort();
    print!("{}", lines.join("\n"));
}
