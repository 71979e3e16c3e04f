// verdict: passed
// why: Deals the numbers out like cards; a helper without numbers sends 0.

use std::sync::mpsc;
use std::thread;

fn total(numbers: Vec<u64>, threads: usize) -> u64 {
    let (tx, rx) = mpsc::channel();
    for helper in 0..threads {
        let tx = tx.clone();
        let part: Vec<u64> = numbers
            .iter()
            .copied()
            .skip(helper)
            .step_by(threads)
            .collect();
        thread::spawn(move || tx.send(part.into_iter().sum::<u64>()).unwrap());
    }
    (0..threads).map(|_| rx.recv().unwrap()).sum()
}

fn main() {
    let catch = vec![14, 8, 21, 5, 30, 2];
    println!("Total: {}", total(catch, 3));
}
