// verdict: beside the lesson
// lines: 18, 19
// why: Second edit: a join is sure where a nap is not, so the second waits for the end of the first.

use std::sync::mpsc::{self, Sender};
use std::thread;

fn watch(counts: Vec<u32>, tx: Sender<u32>) {
    let best = counts.into_iter().max().unwrap();
    tx.send(best).unwrap();
}

fn best_hours(wye: Vec<u32>, usk: Vec<u32>) -> (u32, u32) {
    let (tx, rx) = mpsc::channel();

    let tx1 = tx.clone();
    let at_wye = thread::spawn(move || watch(wye, tx1));
    at_wye.join().unwrap();
    thread::spawn(move || watch(usk, tx));

    let bests: Vec<u32> = rx.iter().collect();
    (bests[0], bests[1])
}

fn main() {
    let (wye, usk) = best_hours(vec![3, 9, 4], vec![7, 1, 5]);
    println!("Wye: {wye}");
    println!("Usk: {usk}");
}
