// verdict: passed
// why: Each thread sends its part as a list, and `total` adds it up.

use std::sync::mpsc;
use std::thread;

fn total(numbers: Vec<u64>, threads: usize) -> u64 {
    let (tx, rx) = mpsc::channel();
    let size = numbers.len().div_ceil(threads).max(1);

    for part in numbers.chunks(size) {
        let part = part.to_vec();
        let tx = tx.clone();
        thread::spawn(move || {
            tx.send(part).unwrap();
        });
    }

    let mut total = 0;
    drop(tx);
    for part in rx {
        total += part.iter().sum::<u64>();
    }
    total
}

fn main() {
    let catch = vec![14, 8, 21, 5, 30, 2];
    println!("Total: {}", total(catch, 3));
}
