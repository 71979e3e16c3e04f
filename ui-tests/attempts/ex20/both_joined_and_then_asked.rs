// verdict: passed
// why: Main joins both, and takes what waits in a small channel of its own for each.

use std::sync::mpsc::{self, SyncSender};
use std::thread;

fn watch(counts: Vec<u32>, tx: SyncSender<u32>) {
    let best = counts.into_iter().max().unwrap();
    tx.send(best).unwrap();
}

fn best_hours(wye: Vec<u32>, usk: Vec<u32>) -> (u32, u32) {
    let (tx_wye, rx_wye) = mpsc::sync_channel(1);
    let (tx_usk, rx_usk) = mpsc::sync_channel(1);

    let at_wye = thread::spawn(move || watch(wye, tx_wye));
    let at_usk = thread::spawn(move || watch(usk, tx_usk));
    at_usk.join().unwrap();
    at_wye.join().unwrap();

    (rx_wye.recv().unwrap(), rx_usk.recv().unwrap())
}

fn main() {
    let (wye, usk) = best_hours(vec![3, 9, 4], vec![7, 1, 5]);
    println!("Wye: {wye}");
    println!("Usk: {usk}");
}
