// verdict: passed
// why: A scope lets the threads borrow the numbers.

use std::sync::mpsc;
use std::thread;

fn total(numbers: Vec<u64>, threads: usize) -> u64 {
    let (tx, rx) = mpsc::channel();
    let size = numbers.len().div_ceil(threads).max(1);
    thread::scope(|scope| {
        for part in numbers.chunks(size) {
            let tx = tx.clone();
            scope.spawn(move || tx.send(part.iter().sum::<u64>()).unwrap());
        }
    });
    drop(tx);
    let mut total = 0;
    while let Ok(sum) = rx.recv() {
        total += sum;
    }
    total
}

fn main() {
    let catch = vec![14, 8, 21, 5, 30, 2];
    println!("Total: {}", total(catch, 3));
}
