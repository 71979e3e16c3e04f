// code: E0505
// view: made before, would point at what is gone. What is needed here later

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let text = String::from("one");
    let start = text.as_str();
    thread::spawn(move || tx.send(text).unwrap());
    println!("{start}, {}", rx.recv().unwrap());
}
