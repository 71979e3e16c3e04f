// code: E0597
// view: it can't work on what it has only borrowed here

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let words = [String::from("one"), String::from("two")];
    for part in words.chunks(1) {
        let tx = tx.clone();
        thread::spawn(move || tx.send(part.len()).unwrap());
    }
    drop(tx);

    println!("{}", rx.iter().sum::<usize>());
}
