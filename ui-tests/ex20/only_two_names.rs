// There are two rivers, and main knows their names.
// For the compiler a text may be any text.
// view: none

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

    let mut bests = (0, 0);
    for (river, best) in rx {
        match river {
            "Wye" => bests.0 = best,
            "Usk" => bests.1 = best,
        }
    }
    bests
}

fn main() {
    let (wye, usk) = best_hours(vec![3, 9, 4], vec![7, 1, 5]);
    println!("Wye: {wye}");
    println!("Usk: {usk}");
}
