// River: Salmon climb two rivers, the Wye and the Usk. A warden at each counts
//        what passes in an hour, all day long, and sends down the best hour.
// Do:    Run this program a few times. Sometimes the best hour of the Wye is
//        written down for the Usk. Find out what it takes for granted, and let
//        it tell which river a number is from.
// Pass:  `Wye: 9` and `Usk: 7` are printed in this order, and the program ends
//        by itself, whichever thread is faster. Each warden is a thread of its
//        own, and its best hour is a message of its own to another thread, over
//        one channel or two. Both are started before anybody waits for one of
//        them, for its message or for its end. `best_hours`, which keeps its
//        name, what it takes and what it gives, is right for other counts too:
//        higher, lower or the same in both rivers.
// Read:  https://doc.rust-lang.org/std/sync/mpsc/index.html

use std::sync::mpsc::{self, Sender};
use std::thread;

fn watch(counts: Vec<u32>, tx: Sender<u32>) {
    let best = counts.into_iter().max().unwrap();
    tx.send(best).unwrap();
}

fn best_hours(wye: Vec<u32>, usk: Vec<u32>) -> (u32, u32) {
    let (tx, rx) = mpsc::channel();

    let tx1 = tx.clone();
    thread::spawn(move || watch(wye, tx1));
    thread::spawn(move || watch(usk, tx));

    let best_of_wye = rx.recv().unwrap();
    let best_of_usk = rx.recv().unwrap();
    (best_of_wye, best_of_usk)
}

fn main() {
    let (wye, usk) = best_hours(vec![3, 9, 4], vec![7, 1, 5]);
    println!("Wye: {wye}");
    println!("Usk: {usk}");
}
