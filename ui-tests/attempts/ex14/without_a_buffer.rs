// verdict: passed
// why: Each sum is handed over, without a buffer.

use std::sync::mpsc;
use std::thread;

fn total(numbers: Vec<u64>, threads: usize) -> u64 {
    let (tx, rx) = mpsc::sync_channel(0);
    let size = numbers.len().div_ceil(threads).max(1);
    for part in numbers.chunks(size) {
        let (part, tx) = (part.to_vec(), tx.clone());
        thread::spawn(move || tx.send(part.iter().sum::<u64>()).unwrap());
    }
    drop(tx);
    rx.iter().fold(0, |total, sum| total + sum)
}

fn main() {
    let catch = vec![14, 8, 21, 5, 30, 2];
    println!("Total: {}", total(catch, 3));
}
