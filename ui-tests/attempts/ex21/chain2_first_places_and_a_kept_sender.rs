// verdict: deadlock
// lines: 13, 20
// why: First edit: the place goes along, and the loop over the answers waits for a sender that the function keeps.

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

    let answers: Vec<(usize, u32)> = rx.iter().collect();
    answers.into_iter().map(|(_, toll)| toll).collect()
}

fn main() {
    let tolls = tolls(vec![20, 5, 12]);
    println!("Tolls: {tolls:?}");
}
