// verdict: passed
// why: Each thread is started without its counts, which main sends to it.

use std::sync::mpsc::{self, Sender};
use std::thread;

fn watch(counts: Vec<u32>, tx: Sender<u32>) {
    for count in counts {
        tx.send(count).unwrap();
    }
}

fn best_hours(wye: Vec<u32>, usk: Vec<u32>) -> (u32, u32) {
    let (tx_wye, rx_wye) = mpsc::channel();
    let (tx_usk, rx_usk) = mpsc::channel();

    thread::spawn(move || watch(wye, tx_wye));
    thread::spawn(move || watch(usk, tx_usk));

    let best_of_usk = rx_usk.iter().max().unwrap();
    let best_of_wye = rx_wye.iter().max().unwrap();
    (best_of_wye, best_of_usk)
}

fn main() {
    let (wye, usk) = best_hours(vec![3, 9, 4], vec![7, 1, 5]);
    println!("Wye: {wye}");
    println!("Usk: {usk}");
}
