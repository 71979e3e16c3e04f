// verdict: nothing crossed
// why: Takes the messages, and works the numbers out of the lists all the same.

use std::sync::mpsc::{self, Sender};
use std::thread;

fn watch(counts: Vec<u32>, tx: Sender<u32>) {
    let best = counts.into_iter().max().unwrap();
    tx.send(best).unwrap();
}

fn best_hours(wye: Vec<u32>, usk: Vec<u32>) -> (u32, u32) {
    let (tx, rx) = mpsc::channel();

    let tx1 = tx.clone();
    let (wyes, usks) = (wye.clone(), usk.clone());
    thread::spawn(move || watch(wyes, tx1));
    thread::spawn(move || watch(usks, tx));

    for _ in rx {}
    (*wye.iter().max().unwrap(), *usk.iter().max().unwrap())
}

fn main() {
    let (wye, usk) = best_hours(vec![3, 9, 4], vec![7, 1, 5]);
    println!("Wye: {wye}");
    println!("Usk: {usk}");
}
