// verdict: nothing crossed
// why: The parts come, and the total is worked out beside them.

use std::sync::mpsc;
use std::thread;

fn total(numbers: Vec<u64>, threads: usize) -> u64 {
    let whole: u64 = numbers.iter().sum();

    let (tx, rx) = mpsc::channel();
    let size = numbers.len().div_ceil(threads).max(1);
    for part in numbers.chunks(size) {
        let (part, tx) = (part.to_vec(), tx.clone());
        thread::spawn(move || tx.send(part.iter().sum::<u64>()).unwrap());
    }
    drop(tx);
    let parts = rx.iter().count();
    if parts == 0 { 0 } else { whole }
}

fn main() {
    let catch = vec![14, 8, 21, 5, 30, 2];
    println!("Total: {}", total(catch, 3));
}
