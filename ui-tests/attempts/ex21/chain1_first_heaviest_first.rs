// verdict: wrong output
// why: First edit: sorts the tolls, the highest first, as in main the heaviest barge is the first.

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

    let mut tolls: Vec<u32> = rx.iter().collect();
    tolls.sort_by(|one, other| other.cmp(one));
    tolls
}

fn main() {
    let tolls = tolls(vec![20, 5, 12]);
    println!("Tolls: {tolls:?}");
}
