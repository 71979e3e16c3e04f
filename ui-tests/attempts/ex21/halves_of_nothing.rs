// verdict: panicked
// lines: 16
// why: Two helpers take half of the row each, and half of none is a part of size 0.

use std::sync::mpsc;
use std::thread;

fn toll(tonnes: u32) -> u32 {
    3 * tonnes
}

fn tolls(barges: Vec<u32>) -> Vec<u32> {
    let (tx, rx) = mpsc::channel();

    let half = barges.len().div_ceil(2);
    for (number, part) in barges.chunks(half).enumerate() {
        let (part, tx) = (part.to_vec(), tx.clone());
        thread::spawn(move || {
            let tolls: Vec<u32> = part.into_iter().map(toll).collect();
            tx.send((number, tolls)).unwrap();
        });
    }
    drop(tx);

    let mut parts: Vec<_> = rx.into_iter().collect();
    parts.sort();
    parts.into_iter().flat_map(|(_, tolls)| tolls).collect()
}

fn main() {
    let tolls = tolls(vec![20, 5, 12]);
    println!("Tolls: {tolls:?}");
}
