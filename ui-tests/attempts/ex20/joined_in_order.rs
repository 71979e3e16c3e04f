// verdict: depends on luck
// why: Joins the threads in the order in which it wants their numbers, which are in the channel by then.

use std::sync::mpsc::{self, Sender};
use std::thread;

fn watch(counts: Vec<u32>, tx: Sender<u32>) {
    let best = counts.into_iter().max().unwrap();
    tx.send(best).unwrap();
}

fn best_hours(wye: Vec<u32>, usk: Vec<u32>) -> (u32, u32) {
    let (tx, rx) = mpsc::channel();

    let tx1 = tx.clone();
    let at_wye = thread::spawn(move || watch(wye, tx1));
    let at_usk = thread::spawn(move || watch(usk, tx));

    at_wye.join().unwrap();
    let best_of_wye = rx.recv().unwrap();
    at_usk.join().unwrap();
    let best_of_usk = rx.recv().unwrap();
    (best_of_wye, best_of_usk)
}

fn main() {
    let (wye, usk) = best_hours(vec![3, 9, 4], vec![7, 1, 5]);
    println!("Wye: {wye}");
    println!("Usk: {usk}");
}
