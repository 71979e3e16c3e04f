// verdict: passed
// why: The threads of a scope borrow the counts, and are over when the messages are taken.

use std::sync::mpsc::{self, Sender};
use std::thread;

fn watch(counts: &[u32], tx: Sender<u32>) {
    let best = *counts.iter().max().unwrap();
    tx.send(best).unwrap();
}

fn best_hours(wye: Vec<u32>, usk: Vec<u32>) -> (u32, u32) {
    let (tx_wye, rx_wye) = mpsc::channel();
    let (tx_usk, rx_usk) = mpsc::channel();

    thread::scope(|scope| {
        scope.spawn(|| watch(&wye, tx_wye));
        scope.spawn(|| watch(&usk, tx_usk));
    });

    (rx_wye.recv().unwrap(), rx_usk.recv().unwrap())
}

fn main() {
    let (wye, usk) = best_hours(vec![3, 9, 4], vec![7, 1, 5]);
    println!("Wye: {wye}");
    println!("Usk: {usk}");
}
