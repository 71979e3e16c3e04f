// verdict: depends on luck
// why: Each helper says by None that it is done, and total stops at the first of them.

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
            tx.send(Some(sum)).unwrap();
            tx.send(None).unwrap();
        });
    }

    let mut total = 0;
    while let Some(sum) = rx.recv().unwrap() {
        total += sum;
    }
    total
}

fn main() {
    let catch = vec![14, 8, 21, 5, 30, 2];
    println!("Total: {}", total(catch, 3));
}
