// verdict: wrong output
// why: The labels are mixed up where the wardens are started.

use std::sync::mpsc::{self, Sender};
use std::thread;

fn watch(river: usize, counts: Vec<u32>, tx: Sender<(usize, u32)>) {
    let best = counts.into_iter().max().unwrap();
    tx.send((river, best)).unwrap();
}

fn best_hours(wye: Vec<u32>, usk: Vec<u32>) -> (u32, u32) {
    let (tx, rx) = mpsc::channel();

    let tx1 = tx.clone();
    thread::spawn(move || watch(1, wye, tx1));
    thread::spawn(move || watch(0, usk, tx));

    let mut bests = [0; 2];
    for (place, best) in rx {
        bests[place] = best;
    }
    (bests[0], bests[1])
}

fn main() {
    let (wye, usk) = best_hours(vec![3, 9, 4], vec![7, 1, 5]);
    println!("Wye: {wye}");
    println!("Usk: {usk}");
}
