// verdict: beside the lesson
// lines: 9, 17
// why: The first warden reports, and starts the second one only then: it isn't there when main waits.

use std::sync::mpsc::{self, Sender};
use std::thread;

fn watch(river: &'static str, counts: Vec<u32>, tx: Sender<(&'static str, u32)>) {
    tx.send((river, counts.into_iter().max().unwrap())).unwrap();
}

fn best_hours(wye: Vec<u32>, usk: Vec<u32>) -> (u32, u32) {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        watch("Wye", wye, tx.clone());
        thread::spawn(move || watch("Usk", usk, tx));
    });

    let (_, best_of_wye) = rx.recv().unwrap();
    let (_, best_of_usk) = rx.recv().unwrap();
    (best_of_wye, best_of_usk)
}

fn main() {
    let (wye, usk) = best_hours(vec![3, 9, 4], vec![7, 1, 5]);
    println!("Wye: {wye}");
    println!("Usk: {usk}");
}
