// verdict: wrong output
// why: Adds up in a u32, which has no room for a large number.

use std::sync::mpsc;
use std::thread;

fn total(numbers: Vec<u64>, threads: usize) -> u64 {
    let (tx, rx) = mpsc::channel();
    let size = numbers.len().div_ceil(threads).max(1);

    for part in numbers.chunks(size) {
        let part = part.to_vec();
        let tx = tx.clone();
        thread::spawn(move || {
            let sum: u32 = part.iter().map(|&n| n as u32).sum();
            tx.send(sum).unwrap();
        });
    }

    let mut total = 0;
    drop(tx);
    for sum in rx {
        total += sum as u64;
    }
    total
}

fn main() {
    let catch = vec![14, 8, 21, 5, 30, 2];
    println!("Total: {}", total(catch, 3));
}
