// verdict: passed
// why: Each barge has a channel of its own, and they are asked in the order of the barges.

use std::sync::mpsc;
use std::thread;

fn toll(tonnes: u32) -> u32 {
    3 * tonnes
}

fn tolls(barges: Vec<u32>) -> Vec<u32> {
    let mut answers = Vec::new();
    for tonnes in barges {
        let (tx, rx) = mpsc::channel();
        thread::spawn(move || tx.send(toll(tonnes)).unwrap());
        answers.push(rx);
    }

    answers.iter().map(|rx| rx.recv().unwrap()).collect()
}

fn main() {
    let tolls = tolls(vec![20, 5, 12]);
    println!("Tolls: {tolls:?}");
}
