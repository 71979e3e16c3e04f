// verdict: passed
// why: All threads are joined, and then the answers lie there.

use std::sync::mpsc;
use std::thread;

fn toll(tonnes: u32) -> u32 {
    3 * tonnes
}

fn tolls(barges: Vec<u32>) -> Vec<u32> {
    let (tx, rx) = mpsc::channel();

    let mut helpers = Vec::new();
    for (place, tonnes) in barges.into_iter().enumerate() {
        let tx = tx.clone();
        helpers.push(thread::spawn(move || {
            tx.send((place, toll(tonnes))).unwrap();
        }));
    }
    for helper in helpers {
        helper.join().unwrap();
    }

    let mut answers: Vec<_> = rx.try_iter().collect();
    answers.sort_unstable();
    answers.into_iter().map(|(_, toll)| toll).collect()
}

fn main() {
    let tolls = tolls(vec![20, 5, 12]);
    println!("Tolls: {tolls:?}");
}
