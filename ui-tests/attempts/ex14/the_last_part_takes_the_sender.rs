// verdict: passed
// why: No sender is left over: the last part gets the original.

use std::sync::mpsc;
use std::thread;

fn total(numbers: Vec<u64>, threads: usize) -> u64 {
    let (tx, rx) = mpsc::channel();
    let size = numbers.len().div_ceil(threads).max(1);
    let parts: Vec<Vec<u64>> = numbers.chunks(size).map(<[u64]>::to_vec).collect();
    let senders = std::iter::repeat_n(tx, parts.len());
    for (part, tx) in parts.into_iter().zip(senders) {
        thread::spawn(move || tx.send(part.iter().sum::<u64>()).unwrap());
    }
    rx.into_iter().sum()
}

fn main() {
    let catch = vec![14, 8, 21, 5, 30, 2];
    println!("Total: {}", total(catch, 3));
}
