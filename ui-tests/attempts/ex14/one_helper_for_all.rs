// verdict: beside the lesson
// why: Gives the whole to one helper.

use std::sync::mpsc;
use std::thread;

fn total(numbers: Vec<u64>, threads: usize) -> u64 {
    let _ = threads;
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || tx.send(numbers.iter().sum::<u64>()).unwrap());
    rx.recv().unwrap()
}

fn main() {
    let catch = vec![14, 8, 21, 5, 30, 2];
    println!("Total: {}", total(catch, 3));
}
