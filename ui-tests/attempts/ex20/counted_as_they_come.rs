// verdict: depends on luck
// why: Gives what comes a number, in the order in which it comes.

use std::sync::mpsc::{self, Sender};
use std::thread;

fn watch(counts: Vec<u32>, tx: Sender<u32>) {
    let best = counts.into_iter().max().unwrap();
    tx.send(best).unwrap();
}

fn best_hours(wye: Vec<u32>, usk: Vec<u32>) -> (u32, u32) {
    let (tx, rx) = mpsc::channel();

    let tx1 = tx.clone();
    thread::spawn(move || watch(wye, tx1));
    thread::spawn(move || watch(usk, tx));

    let mut bests = [0; 2];
    for (place, best) in rx.iter().enumerate() {
        bests[place] = best;
    }
    (bests[0], bests[1])
}

fn main() {
    let (wye, usk) = best_hours(vec![3, 9, 4], vec![7, 1, 5]);
    println!("Wye: {wye}");
    println!("Usk: {usk}");
}
