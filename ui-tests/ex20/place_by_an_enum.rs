// The enum says which river it is, so it should say which place.
// view: none

use std::sync::mpsc::{self, Sender};
use std::thread;

enum River {
    Wye,
    Usk,
}

fn watch(river: River, counts: Vec<u32>, tx: Sender<(River, u32)>) {
    let best = counts.into_iter().max().unwrap();
    tx.send((river, best)).unwrap();
}

fn best_hours(wye: Vec<u32>, usk: Vec<u32>) -> (u32, u32) {
    let (tx, rx) = mpsc::channel();

    let tx1 = tx.clone();
    thread::spawn(move || watch(River::Wye, wye, tx1));
    thread::spawn(move || watch(River::Usk, usk, tx));

    let mut bests = [0; 2];
    for (river, best) in rx {
        bests[river] = best;
    }
    (bests[0], bests[1])
}

fn main() {
    let (wye, usk) = best_hours(vec![3, 9, 4], vec![7, 1, 5]);
    println!("Wye: {wye}");
    println!("Usk: {usk}");
}
