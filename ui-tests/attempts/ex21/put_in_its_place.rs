// verdict: passed
// follows: chain1_second_barge_found_by_weight
// why: The place goes along, and the answer is put there.

use std::sync::mpsc;
use std::thread;

fn toll(tonnes: u32) -> u32 {
    3 * tonnes
}

fn tolls(barges: Vec<u32>) -> Vec<u32> {
    let (tx, rx) = mpsc::channel();

    let mut tolls = vec![0; barges.len()];
    for (place, tonnes) in barges.into_iter().enumerate() {
        let tx = tx.clone();
        thread::spawn(move || tx.send((place, toll(tonnes))).unwrap());
    }
    drop(tx);

    for (place, toll) in rx {
        tolls[place] = toll;
    }
    tolls
}

fn main() {
    let tolls = tolls(vec![20, 5, 12]);
    println!("Tolls: {tolls:?}");
}
