// verdict: beside the lesson
// why: Each helper sends its toll, and starts the next one only then, so that the tolls come in order.

use std::sync::mpsc::{self, Sender};
use std::thread;

fn toll(tonnes: u32) -> u32 {
    3 * tonnes
}

fn help(barges: Vec<u32>, place: usize, tx: Sender<u32>) {
    if place < barges.len() {
        tx.send(toll(barges[place])).unwrap();
        thread::spawn(move || help(barges, place + 1, tx));
    }
}

fn tolls(barges: Vec<u32>) -> Vec<u32> {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || help(barges, 0, tx));

    rx.iter().collect()
}

fn main() {
    let tolls = tolls(vec![20, 5, 12]);
    println!("Tolls: {tolls:?}");
}
