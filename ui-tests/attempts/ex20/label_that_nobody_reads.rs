// verdict: depends on luck
// why: The river goes along, and main takes only the number.

use std::sync::mpsc::{self, Sender};
use std::thread;

fn watch(river: &'static str, counts: Vec<u32>, tx: Sender<(&'static str, u32)>) {
    let best = counts.into_iter().max().unwrap();
    tx.send((river, best)).unwrap();
}

fn best_hours(wye: Vec<u32>, usk: Vec<u32>) -> (u32, u32) {
    let (tx, rx) = mpsc::channel();

    let tx1 = tx.clone();
    thread::spawn(move || watch("Wye", wye, tx1));
    thread::spawn(move || watch("Usk", usk, tx));

    let (_, best_of_wye) = rx.recv().unwrap();
    let (_, best_of_usk) = rx.recv().unwrap();
    (best_of_wye, best_of_usk)
}

fn main() {
    let (wye, usk) = best_hours(vec![3, 9, 4], vec![7, 1, 5]);
    println!("Wye: {wye}");
    println!("Usk: {usk}");
}
