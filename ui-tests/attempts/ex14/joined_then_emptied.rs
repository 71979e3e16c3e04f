// verdict: passed
// why: Waits for all threads by join; what is in the channel then is all there will be.

use std::sync::mpsc;
use std::thread;

fn total(numbers: Vec<u64>, threads: usize) -> u64 {
    let (tx, rx) = mpsc::channel();
    let size = numbers.len().div_ceil(threads).max(1);
    let mut helpers = Vec::new();
    for part in numbers.chunks(size) {
        let (part, tx) = (part.to_vec(), tx.clone());
        helpers.push(thread::spawn(move || {
            tx.send(part.iter().sum::<u64>()).unwrap()
        }));
    }
    for helper in helpers {
        helper.join().unwrap();
    }
    rx.try_iter().sum()
}

fn main() {
    let catch = vec![14, 8, 21, 5, 30, 2];
    println!("Total: {}", total(catch, 3));
}
