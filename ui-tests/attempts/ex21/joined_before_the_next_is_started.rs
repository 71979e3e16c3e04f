// verdict: beside the lesson
// why: Joins each helper at once, so that the answers lie in the channel in order.

use std::sync::mpsc;
use std::thread;

fn toll(tonnes: u32) -> u32 {
    3 * tonnes
}

fn tolls(barges: Vec<u32>) -> Vec<u32> {
    let (tx, rx) = mpsc::channel();

    for tonnes in barges {
        let tx = tx.clone();
        thread::spawn(move || tx.send(toll(tonnes)).unwrap())
            .join()
            .unwrap();
    }
    drop(tx);

    rx.iter().collect()
}

fn main() {
    let tolls = tolls(vec![20, 5, 12]);
    println!("Tolls: {tolls:?}");
}
