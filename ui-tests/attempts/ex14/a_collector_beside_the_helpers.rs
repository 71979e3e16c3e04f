// verdict: beside the lesson
// lines: 11, 15
// why: A thread of its own puts the sums together, and is one more than may be started.

use std::sync::mpsc;
use std::thread;

fn total(numbers: Vec<u64>, threads: usize) -> u64 {
    let (tx, rx) = mpsc::channel();
    let size = numbers.len().div_ceil(threads).max(1);
    let collector = thread::spawn(move || rx.iter().sum::<u64>());
    for part in numbers.chunks(size) {
        let part = part.to_vec();
        let tx = tx.clone();
        thread::spawn(move || tx.send(part.iter().sum::<u64>()).unwrap());
    }
    drop(tx);
    collector.join().unwrap()
}

fn main() {
    let catch = vec![14, 8, 21, 5, 30, 2];
    println!("Total: {}", total(catch, 3));
}
