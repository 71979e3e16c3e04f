// verdict: passed
// why: An answer that comes too early is kept until those before it are there.

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

    let (mut tolls, mut early) = (Vec::new(), HashMap::new());
    for (place, toll) in rx {
        early.insert(place, toll);
        while let Some(toll) = early.remove(&tolls.len()) {
            tolls.push(toll);
        }
    }
    tolls
}

fn main() {
    let tolls = tolls(vec![20, 5, 12]);
    println!("Tolls: {tolls:?}");
}
