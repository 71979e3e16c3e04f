// verdict: depends on luck
// why: The place is the key of a hash map, which has no order of its own.

use std::collections::HashMap;
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

    let tolls: HashMap<usize, u32> = rx.iter().collect();
    tolls.into_values().collect()
}

fn main() {
    let tolls = tolls(vec![20, 5, 12]);
    println!("Tolls: {tolls:?}");
}
