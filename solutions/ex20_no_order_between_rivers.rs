// The decision: a message says itself where it comes from, since its place in the channel doesn't. Then
// it doesn't matter which of the two is the first to arrive.
//
// As right: a channel for each warden, whose receivers are asked one after the other; a number or a name
// in the place of the enum; a thread that collects what comes; a second warden who waits for a word of
// the first.
// Not right: starting the second warden when the first has reported, since then nobody works at the
// same time; sorting the two numbers, since any of the two may be the higher; sleeping, since no sleep
// is long enough to be sure.

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

    let (mut best_of_wye, mut best_of_usk) = (0, 0);
    for (river, best) in rx {
        match river {
            River::Wye => best_of_wye = best,
            River::Usk => best_of_usk = best,
        }
    }
    (best_of_wye, best_of_usk)
}

fn main() {
    let (wye, usk) = best_hours(vec![3, 9, 4], vec![7, 1, 5]);
    println!("Wye: {wye}");
    println!("Usk: {usk}");
}
