// verdict: nothing crossed
// why: The sums are what the threads give back, and no channel is needed.

use std::thread;

fn total(numbers: Vec<u64>, threads: usize) -> u64 {
    let size = numbers.len().div_ceil(threads).max(1);
    let helpers: Vec<_> = numbers
        .chunks(size)
        .map(|part| {
            let part = part.to_vec();
            thread::spawn(move || part.iter().sum::<u64>())
        })
        .collect();
    helpers
        .into_iter()
        .map(|helper| helper.join().unwrap())
        .sum()
}

fn main() {
    let catch = vec![14, 8, 21, 5, 30, 2];
    println!("Total: {}", total(catch, 3));
}
