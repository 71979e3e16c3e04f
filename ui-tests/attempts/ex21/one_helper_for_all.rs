// verdict: beside the lesson
// why: One helper works out all tolls, one after the other, so they are in order.

use std::sync::mpsc;
use std::thread;

fn toll(tonnes: u32) -> u32 {
    3 * tonnes
}

fn tolls(barges: Vec<u32>) -> Vec<u32> {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        for tonnes in barges {
            tx.send(toll(tonnes)).unwrap();
        }
    });

    rx.iter().collect()
}

fn main() {
    let tolls = tolls(vec![20, 5, 12]);
    println!("Tolls: {tolls:?}");
}
