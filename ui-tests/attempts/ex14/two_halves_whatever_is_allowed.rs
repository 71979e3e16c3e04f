// verdict: beside the lesson
// why: Always makes two parts, even where one thread is allowed.

use std::sync::mpsc;
use std::thread;

fn total(numbers: Vec<u64>, threads: usize) -> u64 {
    let _ = threads;
    let (tx, rx) = mpsc::channel();
    let (left, right) = numbers.split_at(numbers.len() / 2);
    for part in [left.to_vec(), right.to_vec()] {
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
