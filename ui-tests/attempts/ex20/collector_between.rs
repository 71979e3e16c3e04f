// verdict: passed
// why: A thread that was started first collects both, and sends main the pair.

use std::sync::mpsc::{self, Sender};
use std::thread;

fn watch(river: char, counts: Vec<u32>, tx: Sender<(char, u32)>) {
    let best = counts.into_iter().max().unwrap();
    tx.send((river, best)).unwrap();
}

fn best_hours(wye: Vec<u32>, usk: Vec<u32>) -> (u32, u32) {
    let (tx, reports) = mpsc::channel();
    let (tell, told) = mpsc::channel();

    thread::spawn(move || {
        let mut bests = (0, 0);
        for (river, best) in reports {
            match river {
                'w' => bests.0 = best,
                _ => bests.1 = best,
            }
        }
        tell.send(bests).unwrap();
    });

    let tx1 = tx.clone();
    thread::spawn(move || watch('w', wye, tx1));
    thread::spawn(move || watch('u', usk, tx));

    told.recv().unwrap()
}

fn main() {
    let (wye, usk) = best_hours(vec![3, 9, 4], vec![7, 1, 5]);
    println!("Wye: {wye}");
    println!("Usk: {usk}");
}
