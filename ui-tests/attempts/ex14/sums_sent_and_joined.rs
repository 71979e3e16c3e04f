// verdict: nothing crossed
// why: Each thread sends its sum, and total takes the sums from the joins.

use std::sync::mpsc;
use std::thread;

fn total(numbers: Vec<u64>, threads: usize) -> u64 {
    let (tx, _rx) = mpsc::channel();
    let size = numbers.len().div_ceil(threads).max(1);
    let mut helpers = Vec::new();

    for part in numbers.chunks(size) {
        let part = part.to_vec();
        let tx = tx.clone();
        helpers.push(thread::spawn(move || {
            let sum: u64 = part.iter().sum();
            tx.send(sum).unwrap();
            sum
        }));
    }

    let mut total = 0;
    for helper in helpers {
        total += helper.join().unwrap();
    }
    total
}

fn main() {
    let catch = vec![14, 8, 21, 5, 30, 2];
    println!("Total: {}", total(catch, 3));
}
