// verdict: nothing crossed
// why: Divides main's numbers alone.

use std::sync::mpsc;
use std::thread;

fn total(numbers: Vec<u64>, threads: usize) -> u64 {
    if numbers.len() != 6 {
        return numbers.iter().sum();
    }
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

    rx.iter().sum()
}

fn main() {
    let catch = vec![14, 8, 21, 5, 30, 2];
    println!("Total: {}", total(catch, 3));
}
