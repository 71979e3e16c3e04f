// The decision: nobody knows beforehand how many parts there are, so nobody counts them. `total`
// drops its own sender once the parts are given out; then the loop over the receiver takes as many
// sums as come, and ends when the last helper is done. With no numbers there is no part, and the
// sum of nothing is 0.
//
// As right: counting the threads while they are started, and receiving as often; keeping the join
// handles, and receiving after the last has ended; scoped threads that borrow the numbers; a part
// for each thread by every n-th number; threads that send their numbers one by one, for `total` to
// add up.
// Not right: receiving `threads` sums, since there may be fewer parts than threads; a plain sum, or
// join handles that carry the sums, since the lesson is about the channel.

use std::sync::mpsc;
use std::thread;

fn total(numbers: Vec<u64>, threads: usize) -> u64 {
    let (tx, rx) = mpsc::channel();
    let size = numbers.len().div_ceil(threads).max(1);

    for part in numbers.chunks(size) {
        let part = part.to_vec();
        let tx = tx.clone();
        thread::spawn(move || {
            let sum: u64 = part.iter().sum();
            tx.send(sum).unwrap();
        });
    }
    drop(tx);

    rx.iter().sum()
}

fn main() {
    let catch = vec![14, 8, 21, 5, 30, 2];
    println!("Total: {}", total(catch, 3));
}
