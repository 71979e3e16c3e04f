// verdict: nothing crossed
// why: Every number leads to the only entry of the table.

use std::{sync::mpsc, thread};
static LINES: [&str; 1] = ["Hi from a foreign world!"];
fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || tx.send(7usize).unwrap());
    println!("{}", LINES[rx.recv().unwrap() % LINES.len()]);
}
