// verdict: passed
// why: The first warden starts the second one before it looks at its own river.

use std::sync::mpsc::{self, Sender};
use std::thread;

fn watch(counts: Vec<u32>, tx: Sender<u32>) {
    let best = counts.into_iter().max().unwrap();
    tx.send(best).unwrap();
}

fn best_hours(wye: Vec<u32>, usk: Vec<u32>) -> (u32, u32) {
    let (tx_wye, rx_wye) = mpsc::channel();
    let (tx_usk, rx_usk) = mpsc::channel();

    thread::spawn(move || {
        thread::spawn(move || watch(usk, tx_usk));
        watch(wye, tx_wye);
    });

    (rx_wye.recv().unwrap(), rx_usk.recv().unwrap())
}

fn main() {
    let (wye, usk) = best_hours(vec![3, 9, 4], vec![7, 1, 5]);
    println!("Wye: {wye}");
    println!("Usk: {usk}");
}
