// verdict: beside the lesson
// why: Adds up all by itself, and lets one thread send that, and the others nothing.

use std::sync::mpsc;
use std::thread;

fn total(numbers: Vec<u64>, threads: usize) -> u64 {
    let (tx, rx) = mpsc::channel();
    let all: u64 = numbers.iter().sum();
    for number in 0..threads {
        let tx = tx.clone();
        let part = if number == 0 { all } else { 0 };
        thread::spawn(move || tx.send(part).unwrap());
    }
    drop(tx);
    rx.iter().sum()
}

fn main() {
    let catch = vec![14, 8, 21, 5, 30, 2];
    println!("Total: {}", total(catch, 3));
}
