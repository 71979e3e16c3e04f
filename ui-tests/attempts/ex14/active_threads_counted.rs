// verdict: depends on luck
// why: An atomic says how many threads are at work, and when it says none, nobody looks into the channel again.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread;

fn total(numbers: Vec<u64>, threads: usize) -> u64 {
    let (tx, rx) = mpsc::channel();
    let size = numbers.len().div_ceil(threads).max(1);
    let parts: Vec<Vec<u64>> = numbers.chunks(size).map(|part| part.to_vec()).collect();
    let active = Arc::new(AtomicUsize::new(parts.len()));

    for part in parts {
        let tx = tx.clone();
        let active = active.clone();
        thread::spawn(move || {
            let sum: u64 = part.iter().sum();
            tx.send(sum).unwrap();
            active.fetch_sub(1, Ordering::SeqCst);
        });
    }

    let mut total = 0;
    while active.load(Ordering::SeqCst) > 0 {
        if let Ok(sum) = rx.try_recv() {
            total += sum;
        }
    }
    total
}

fn main() {
    let catch = vec![14, 8, 21, 5, 30, 2];
    println!("Total: {}", total(catch, 3));
}
