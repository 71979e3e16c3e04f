// verdict: beside the lesson
// why: Makes the parts as small as can be: a thread for each number.

use std::sync::mpsc;
use std::thread;

fn total(numbers: Vec<u64>, threads: usize) -> u64 {
    let (tx, rx) = mpsc::channel();
    let _ = threads;
    for part in numbers.chunks(1) {
        let (part, tx) = (part.to_vec(), tx.clone());
        thread::spawn(move || tx.send(part.iter().sum::<u64>()).unwrap());
    }
    drop(tx);
    rx.iter().sum()
}

fn main() {
    let catch = vec![14, 8, 21, 5, 30, 2];
    println!("Total: {}", total(catch, 3));
}
