// verdict: passed
// why: The list has room for what is still to come, and is done when nothing is missing.

use std::sync::mpsc;
use std::thread;

fn toll(tonnes: u32) -> u32 {
    3 * tonnes
}

fn tolls(barges: Vec<u32>) -> Vec<u32> {
    let (tx, rx) = mpsc::channel();

    let mut tolls = vec![None; barges.len()];
    for (place, tonnes) in barges.iter().copied().enumerate() {
        let tx = tx.clone();
        thread::spawn(move || tx.send((place, toll(tonnes))).unwrap());
    }

    while tolls.contains(&None) {
        let (place, toll) = rx.recv().unwrap();
        tolls[place] = Some(toll);
    }
    tolls.into_iter().flatten().collect()
}

fn main() {
    let tolls = tolls(vec![20, 5, 12]);
    println!("Tolls: {tolls:?}");
}
