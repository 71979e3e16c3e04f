// verdict: depends on luck
// why: Two threads send half of the line each, and main trusts that they do so in order.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();

    for half in ["Hi from a ", "foreign world!"] {
        let tx = tx.clone();
        thread::spawn(move || tx.send(half).unwrap());
    }
    drop(tx);

    let halves: Vec<&str> = rx.iter().collect();
    println!("{}", halves.concat());
}
