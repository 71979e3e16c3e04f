// River: The mouth is where all is added up. The catch of a day is divided among helpers; each adds
//        up a part of it, and sends its sum down to `total`.
// Do:    `total` gives the right sum for main's numbers, and for few others. Find what it takes for
//        granted about its parts, and mend it for any numbers.
// Pass:  `total(numbers, threads)` gives the sum, however many numbers there are (none, too), and
//        whichever thread is faster. It starts at most `threads` threads (1 or more) in all. With two
//        or more numbers and threads, two or more threads each send a part of the sum, over one
//        channel, to one that sends none: with nothing in its place, the total would be less. Main
//        prints the total of its numbers, 80.
// Read:  https://doc.rust-lang.org/std/sync/mpsc/struct.Receiver.html#method.iter

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

    let mut total = 0;
    for _ in 0..3 {
        let sum = rx.recv().unwrap();
        total += sum;
    }
    total
}

fn main() {
    let catch = vec![14, 8, 21, 5, 30, 2];
    println!("Total: {}", total(catch, 3));
}
