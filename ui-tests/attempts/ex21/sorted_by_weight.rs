// verdict: wrong output
// why: The weight goes along with the toll, and a map keeps them in order: in that of the weights.

use std::collections::BTreeMap;
use std::sync::mpsc;
use std::thread;

fn toll(tonnes: u32) -> u32 {
    3 * tonnes
}

fn tolls(barges: Vec<u32>) -> Vec<u32> {
    let (tx, rx) = mpsc::channel();

    for tonnes in barges {
        let tx = tx.clone();
        thread::spawn(move || tx.send((tonnes, toll(tonnes))).unwrap());
    }
    drop(tx);

    let tolls: BTreeMap<u32, u32> = rx.iter().collect();
    tolls.into_values().collect()
}

fn main() {
    let tolls = tolls(vec![20, 5, 12]);
    println!("Tolls: {tolls:?}");
}
