// verdict: passed
// follows: threads_send_nothing_of_the_numbers
// why: Each thread adds up every so-many-th number now.

use std::sync::mpsc;
use std::thread;

fn total(numbers: Vec<u64>, threads: usize) -> u64 {
    let (tx, rx) = mpsc::channel();
    for first in 0..threads {
        let tx = tx.clone();
        let part: Vec<u64> = numbers.iter().skip(first).step_by(threads).copied().collect();
        thread::spawn(move || tx.send(part.iter().sum::<u64>()).unwrap());
    }
    drop(tx);
    rx.iter().sum()
}

fn main() {
    let catch = vec![14, 8, 21, 5, 30, 2];
    println!("Total: {}", total(catch, 3));
}
