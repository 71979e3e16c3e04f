// verdict: depends on luck
// why: Gives up when nothing came for a second.

use std::sync::mpsc;
use std::thread;
use std::time::Duration;

fn total(numbers: Vec<u64>, threads: usize) -> u64 {
    let (tx, rx) = mpsc::channel();
    let size = numbers.len().div_ceil(threads).max(1);
    for part in numbers.chunks(size) {
        let (part, tx) = (part.to_vec(), tx.clone());
        thread::spawn(move || tx.send(part.iter().sum::<u64>()).unwrap());
    }
    let mut total = 0;
    while let Ok(sum) = rx.recv_timeout(Duration::from_secs(1)) {
        total += sum;
    }
    total
}

fn main() {
    let catch = vec![14, 8, 21, 5, 30, 2];
    println!("Total: {}", total(catch, 3));
}
