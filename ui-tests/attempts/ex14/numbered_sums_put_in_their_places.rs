// verdict: passed
// why: Each sum comes with the number of its part, and all are put together in order.

use std::sync::mpsc;
use std::thread;

fn total(numbers: Vec<u64>, threads: usize) -> u64 {
    let (tx, rx) = mpsc::channel();
    let size = numbers.len().div_ceil(threads).max(1);
    let parts = numbers.chunks(size).count();
    for (number, part) in numbers.chunks(size).enumerate() {
        let (part, tx) = (part.to_vec(), tx.clone());
        thread::spawn(move || tx.send((number, part.iter().sum::<u64>())).unwrap());
    }
    let mut sums = vec![0; parts];
    for _ in 0..parts {
        let (number, sum) = rx.recv().unwrap();
        sums[number] = sum;
    }
    sums.iter().sum()
}

fn main() {
    let catch = vec![14, 8, 21, 5, 30, 2];
    println!("Total: {}", total(catch, 3));
}
