// verdict: deadlock
// lines: 8, 13
// why: Leaks the sender in order to lend it to the thread, and waits for its end.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();
    let tx: &'static mpsc::Sender<String> = Box::leak(Box::new(tx));

    thread::spawn(move || tx.send(String::from("Hi from a foreign world!")));

    let all: Vec<String> = rx.into_iter().collect();
    println!("{}", all.concat());
}
