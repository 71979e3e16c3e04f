// verdict: passed
// why: Both are kept with the number of their river, and sorted by that.

use std::sync::mpsc::{self, Sender};
use std::thread;

fn watch(river: u8, counts: Vec<u32>, tx: Sender<(u8, u32)>) {
    let best = counts.into_iter().max().unwrap();
    tx.send((river, best)).unwrap();
}

fn best_hours(wye: Vec<u32>, usk: Vec<u32>) -> (u32, u32) {
    let (tx, rx) = mpsc::channel();

    let tx1 = tx.clone();
    thread::spawn(move || watch(1, wye, tx1));
    thread::spawn(move || watch(2, usk, tx));

    let mut reports: Vec<(u8, u32)> = rx.iter().collect();
    reports.sort();
    (reports[0].1, reports[1].1)
}

fn main() {
    let (wye, usk) = best_hours(vec![3, 9, 4], vec![7, 1, 5]);
    println!("Wye: {wye}");
    println!("Usk: {usk}");
}
