// verdict: passed
// why: The threads share the numbers behind an Arc, and each takes a range of them.

use std::sync::{Arc, mpsc};
use std::thread;

fn total(numbers: Vec<u64>, threads: usize) -> u64 {
    let numbers = Arc::new(numbers);
    let threads = threads.min(numbers.len());
    let (tx, rx) = mpsc::channel();
    for helper in 0..threads {
        let (from, to) = (
            numbers.len() * helper / threads,
            numbers.len() * (helper + 1) / threads,
        );
        let (numbers, tx) = (Arc::clone(&numbers), tx.clone());
        thread::spawn(move || tx.send(numbers[from..to].iter().sum::<u64>()).unwrap());
    }
    drop(tx);
    rx.iter().sum()
}

fn main() {
    let catch = vec![14, 8, 21, 5, 30, 2];
    println!("Total: {}", total(catch, 3));
}
