// verdict: passed
// why: Work and dividing stand in functions of their own; the one that gives parts out owns the sender.

use std::sync::mpsc::{self, Sender};
use std::thread;

fn helper(part: Vec<u64>, tx: Sender<u64>) {
    let sum = part.iter().sum();
    tx.send(sum).expect("total listens to the end");
}

fn give_out(numbers: Vec<u64>, threads: usize, tx: Sender<u64>) {
    let size = numbers.len().div_ceil(threads).max(1);
    for part in numbers.chunks(size) {
        let (part, tx) = (part.to_vec(), tx.clone());
        thread::spawn(move || helper(part, tx));
    }
}

fn total(numbers: Vec<u64>, threads: usize) -> u64 {
    let (tx, rx) = mpsc::channel();
    give_out(numbers, threads, tx);
    let mut total = 0;
    for sum in rx {
        total += sum;
    }
    total
}

fn main() {
    let catch = vec![14, 8, 21, 5, 30, 2];
    println!("Total: {}", total(catch, 3));
}
