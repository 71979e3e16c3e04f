// verdict: wrong output
// why: Second edit: looks for the barge by its weight, and finds the first one of that weight each time.

use std::sync::mpsc;
use std::thread;

fn toll(tonnes: u32) -> u32 {
    3 * tonnes
}

fn tolls(barges: Vec<u32>) -> Vec<u32> {
    let (tx, rx) = mpsc::channel();

    let mut tolls = vec![0; barges.len()];
    for tonnes in barges.clone() {
        let tx = tx.clone();
        thread::spawn(move || tx.send((tonnes, toll(tonnes))).unwrap());
    }
    drop(tx);

    for (tonnes, toll) in rx {
        let place = barges.iter().position(|barge| *barge == tonnes).unwrap();
        tolls[place] = toll;
    }
    tolls
}

fn main() {
    let tolls = tolls(vec![20, 5, 12]);
    println!("Tolls: {tolls:?}");
}
