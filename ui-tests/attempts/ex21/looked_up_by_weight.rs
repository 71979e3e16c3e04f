// verdict: passed
// why: Barges of the same weight pay the same, so the toll of a weight is looked up for each barge.

use std::collections::HashMap;
use std::sync::mpsc;
use std::thread;

fn toll(tonnes: u32) -> u32 {
    3 * tonnes
}

fn tolls(barges: Vec<u32>) -> Vec<u32> {
    let (tx, rx) = mpsc::channel();

    for tonnes in barges.clone() {
        let tx = tx.clone();
        thread::spawn(move || tx.send((tonnes, toll(tonnes))).unwrap());
    }
    drop(tx);

    let by_weight: HashMap<u32, u32> = rx.iter().collect();
    barges.iter().map(|tonnes| by_weight[tonnes]).collect()
}

fn main() {
    let tolls = tolls(vec![20, 5, 12]);
    println!("Tolls: {tolls:?}");
}
