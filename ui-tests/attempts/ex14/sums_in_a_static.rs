// verdict: nothing crossed
// why: Adds the parts to a static number, past the channel.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc;
use std::thread;

static TOTAL: AtomicU64 = AtomicU64::new(0);

fn total(numbers: Vec<u64>, threads: usize) -> u64 {
    TOTAL.store(0, Ordering::SeqCst);
    let (tx, rx) = mpsc::channel();
    let size = numbers.len().div_ceil(threads).max(1);
    for part in numbers.chunks(size) {
        let (part, tx) = (part.to_vec(), tx.clone());
        thread::spawn(move || {
            TOTAL.fetch_add(part.iter().sum::<u64>(), Ordering::SeqCst);
            tx.send(()).unwrap();
        });
    }
    drop(tx);
    rx.iter().for_each(drop);
    TOTAL.load(Ordering::SeqCst)
}

fn main() {
    let catch = vec![14, 8, 21, 5, 30, 2];
    println!("Total: {}", total(catch, 3));
}
