// verdict: depends on luck
// why: Gives the answers numbers when they come, and sorts by these.

use std::sync::mpsc;
use std::thread;

fn toll(tonnes: u32) -> u32 {
    3 * tonnes
}

fn tolls(barges: Vec<u32>) -> Vec<u32> {
    let (tx, rx) = mpsc::channel();

    for tonnes in barges {
        let tx = tx.clone();
        thread::spawn(move || tx.send(toll(tonnes)).unwrap());
    }
    drop(tx);

    let mut answers: Vec<(usize, u32)> = rx.iter().enumerate().collect();
    answers.sort();
    answers.into_iter().map(|(_, toll)| toll).collect()
}

fn main() {
    let tolls = tolls(vec![20, 5, 12]);
    println!("Tolls: {tolls:?}");
}
