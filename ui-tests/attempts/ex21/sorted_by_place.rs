// verdict: passed
// follows: sorted_by_toll
// why: All answers are collected with their places, and sorted by these.

use std::sync::mpsc;
use std::thread;

fn toll(tonnes: u32) -> u32 {
    3 * tonnes
}

fn tolls(barges: Vec<u32>) -> Vec<u32> {
    let (tx, rx) = mpsc::channel();

    for (place, tonnes) in barges.into_iter().enumerate() {
        let tx = tx.clone();
        thread::spawn(move || tx.send((place, toll(tonnes))).unwrap());
    }
    drop(tx);

    let mut answers: Vec<(usize, u32)> = rx.iter().collect();
    answers.sort_by_key(|(place, _)| *place);
    answers.into_iter().map(|(_, toll)| toll).collect()
}

fn main() {
    let tolls = tolls(vec![20, 5, 12]);
    println!("Tolls: {tolls:?}");
}
