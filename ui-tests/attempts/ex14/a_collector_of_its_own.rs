// verdict: beside the lesson
// why: A thread of its own adds up, beside as many as there may be.

use std::sync::mpsc;
use std::thread;

fn total(numbers: Vec<u64>, threads: usize) -> u64 {
    let (tx, rx) = mpsc::channel();
    let size = numbers.len().div_ceil(threads).max(1);

    for part in numbers.chunks(size) {
        let part = part.to_vec();
        let tx = tx.clone();
        thread::spawn(move || {
            let sum: u64 = part.iter().sum();
            tx.send(sum).unwrap();
        });
    }
    drop(tx);

    let collector = thread::spawn(move || rx.iter().sum());
    collector.join().unwrap()
}

fn main() {
    let catch = vec![14, 8, 21, 5, 30, 2];
    println!("Total: {}", total(catch, 3));
}
