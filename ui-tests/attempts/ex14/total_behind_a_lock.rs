// verdict: depends on luck
// why: No channel: the threads add to a number behind a lock, and total reads it at once.

use std::sync::{Arc, Mutex};
use std::thread;

fn total(numbers: Vec<u64>, threads: usize) -> u64 {
    let size = numbers.len().div_ceil(threads).max(1);
    let total = Arc::new(Mutex::new(0));

    for part in numbers.chunks(size) {
        let part = part.to_vec();
        let total = Arc::clone(&total);
        thread::spawn(move || {
            let sum: u64 = part.iter().sum();
            *total.lock().unwrap() += sum;
        });
    }

    let total = *total.lock().unwrap();
    total
}

fn main() {
    let catch = vec![14, 8, 21, 5, 30, 2];
    println!("Total: {}", total(catch, 3));
}
