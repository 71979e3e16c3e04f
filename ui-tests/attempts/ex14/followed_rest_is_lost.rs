// verdict: passed
// follows: rest_is_lost
// why: Works the size out so that no number is left over, whatever it is called with.

use std::sync::mpsc;
use std::thread;

fn total(numbers: Vec<u64>, threads: usize) -> u64 {
    let (tx, rx) = mpsc::channel();
    let size = numbers.len().div_ceil(threads).max(1);
    for part in numbers.chunks(size).take(threads) {
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
