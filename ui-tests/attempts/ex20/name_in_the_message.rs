// verdict: passed
// why: The name of the river goes along, and decides where the number belongs.

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

    let first = rx.recv().unwrap();
    let second = rx.recv().unwrap();
    match first.0 {
        "Wye" => (first.1, second.1),
        _ => (second.1, first.1),
    }
}

fn main() {
    let (wye, usk) = best_hours(vec![3, 9, 4], vec![7, 1, 5]);
    println!("Wye: {wye}");
    println!("Usk: {usk}");
}
