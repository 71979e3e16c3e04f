// verdict: passed
// why: Counts the parts while it gives them out, and receives as many.

use std::sync::mpsc;
use std::thread;

fn total(numbers: Vec<u64>, threads: usize) -> u64 {
    let (tx, rx) = mpsc::channel();
    let size = numbers.len().div_ceil(threads).max(1);
    let mut parts = 0;
    for part in numbers.chunks(size) {
        let (part, tx) = (part.to_vec(), tx.clone());
        parts += 1;
        thread::spawn(move || tx.send(part.iter().sum::<u64>()).unwrap());
    }
    (0..parts).map(|_| rx.recv().unwrap()).sum()
}

fn main() {
    let catch = vec![14, 8, 21, 5, 30, 2];
    println!("Total: {}", total(catch, 3));
}
