// verdict: beside the lesson
// lines: 16, 20
// why: Each warden has a scope, which ends before the next one begins.

use std::sync::mpsc::{self, Sender};
use std::thread;

fn watch(counts: &[u32], tx: Sender<u32>) {
    let best = *counts.iter().max().unwrap();
    tx.send(best).unwrap();
}

fn best_hours(wye: Vec<u32>, usk: Vec<u32>) -> (u32, u32) {
    let (tx, rx) = mpsc::channel();

    thread::scope(|scope| {
        scope.spawn(|| watch(&wye, tx.clone()));
    });
    thread::scope(|scope| {
        scope.spawn(|| watch(&usk, tx.clone()));
    });

    (rx.recv().unwrap(), rx.recv().unwrap())
}

fn main() {
    let (wye, usk) = best_hours(vec![3, 9, 4], vec![7, 1, 5]);
    println!("Wye: {wye}");
    println!("Usk: {usk}");
}
