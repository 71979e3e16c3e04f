// verdict: beside the lesson
// why: `total` adds up all by itself, and zeros from the threads, which are no parts of it.

use std::sync::mpsc;
use std::thread;

fn total(numbers: Vec<u64>, threads: usize) -> u64 {
    let (tx, rx) = mpsc::channel();
    let size = numbers.len().div_ceil(threads).max(1);

    for part in numbers.chunks(size) {
        let part = part.to_vec();
        let tx = tx.clone();
        thread::spawn(move || {
            let _ = part;
            tx.send(0).unwrap();
        });
    }

    let mut total: u64 = numbers.iter().sum();
    drop(tx);
    for sum in rx {
        total += sum;
    }
    total
}

fn main() {
    let catch = vec![14, 8, 21, 5, 30, 2];
    println!("Total: {}", total(catch, 3));
}
