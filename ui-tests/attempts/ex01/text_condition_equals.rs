// verdict: passed
// why: The message is compared with a text, and the line depends on that alone.

use std::{sync::mpsc, thread};
fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || tx.send("foreign").unwrap());
    println!(
        "Hi from a {} world!",
        match rx.recv().unwrap() {
            "home" => "known",
            _ => "foreign",
        }
    );
}
