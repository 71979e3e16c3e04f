// verdict: nothing crossed
// why: The helpers send their tolls, and the list is worked out again.

use std::sync::mpsc;
use std::thread;

fn toll(tonnes: u32) -> u32 {
    3 * tonnes
}

fn tolls(barges: Vec<u32>) -> Vec<u32> {
    let (tx, rx) = mpsc::channel();

    for tonnes in barges.clone() {
        let tx = tx.clone();
        thread::spawn(move || tx.send(toll(tonnes)).unwrap());
    }
    drop(tx);

    for _ in rx {}
    barges.into_iter().map(toll).collect()
}

fn main() {
    let tolls = tolls(vec![20, 5, 12]);
    println!("Tolls: {tolls:?}");
}
