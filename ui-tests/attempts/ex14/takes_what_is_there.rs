// verdict: depends on luck
// why: Adds up what has come by now.

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
    thread::sleep(Duration::from_millis(200));
    rx.try_iter().sum()
}

fn main() {
    let catch = vec![14, 8, 21, 5, 30, 2];
    println!("Total: {}", total(catch, 3));
}
