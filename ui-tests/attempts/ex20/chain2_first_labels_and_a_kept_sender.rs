// verdict: deadlock
// lines: 14, 21
// why: First edit: the river goes along, a loop takes all, and main keeps a sender.

use std::sync::mpsc::{self, Sender};
use std::thread;

fn watch(river: &'static str, counts: Vec<u32>, tx: Sender<(&'static str, u32)>) {
    let best = counts.into_iter().max().unwrap();
    tx.send((river, best)).unwrap();
}

fn best_hours(wye: Vec<u32>, usk: Vec<u32>) -> (u32, u32) {
    let (tx, rx) = mpsc::channel();

    let (tx1, tx2) = (tx.clone(), tx.clone());
    thread::spawn(move || watch("Wye", wye, tx1));
    thread::spawn(move || watch("Usk", usk, tx2));

    let mut bests = Vec::new();
    for (_, best) in rx {
        bests.push(best);
    }
    (bests[0], bests[1])
}

fn main() {
    let (wye, usk) = best_hours(vec![3, 9, 4], vec![7, 1, 5]);
    println!("Wye: {wye}");
    println!("Usk: {usk}");
}
