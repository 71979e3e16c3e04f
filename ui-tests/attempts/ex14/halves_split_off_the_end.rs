// verdict: passed
// why: Takes parts off the end of the vector until nothing is left.

use std::sync::mpsc;
use std::thread;

fn total(numbers: Vec<u64>, threads: usize) -> u64 {
    let (tx, rx) = mpsc::channel();
    let size = numbers.len().div_ceil(threads).max(1);
    let mut rest = numbers;
    while !rest.is_empty() {
        let part = rest.split_off(rest.len().saturating_sub(size));
        let tx = tx.clone();
        thread::spawn(move || tx.send(part.iter().sum::<u64>()).unwrap());
    }
    drop(tx);
    rx.iter().sum()
}

fn main() {
    let catch = vec![14, 8, 21, 5, 30, 2];
    println!("Total: {}", total(catch, 3));
}
