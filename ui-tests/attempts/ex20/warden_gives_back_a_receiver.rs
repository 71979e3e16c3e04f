// verdict: passed
// why: Whoever starts a warden gets the mouth of the warden's channel.

use std::sync::mpsc::{self, Receiver};
use std::thread;

fn start(counts: Vec<u32>) -> Receiver<u32> {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || tx.send(*counts.iter().max().unwrap()));
    rx
}

fn best_hours(wye: Vec<u32>, usk: Vec<u32>) -> (u32, u32) {
    let (of_wye, of_usk) = (start(wye), start(usk));
    (of_wye.recv().unwrap(), of_usk.recv().unwrap())
}

fn main() {
    let (wye, usk) = best_hours(vec![3, 9, 4], vec![7, 1, 5]);
    println!("Wye: {wye}");
    println!("Usk: {usk}");
}
