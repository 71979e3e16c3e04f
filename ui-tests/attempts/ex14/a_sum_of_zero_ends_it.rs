// verdict: depends on luck
// why: A farewell of 0 ends the loop, though others may still be at work.

use std::sync::mpsc;
use std::thread;

fn total(numbers: Vec<u64>, threads: usize) -> u64 {
    let (tx, rx) = mpsc::channel();
    let size = numbers.len().div_ceil(threads).max(1);
    for part in numbers.chunks(size) {
        let (part, tx) = (part.to_vec(), tx.clone());
        thread::spawn(move || {
            let _ = tx.send(part.iter().sum::<u64>());
            let _ = tx.send(0);
        });
    }
    drop(tx);
    rx.iter().take_while(|sum| *sum > 0).sum()
}

fn main() {
    let catch = vec![14, 8, 21, 5, 30, 2];
    println!("Total: {}", total(catch, 3));
}
