// verdict: depends on luck
// lines: 10
// why: Each warden writes down what it has found, and the labels are there as well.

use std::sync::mpsc::{self, Sender};
use std::thread;

fn watch(river: &'static str, counts: Vec<u32>, tx: Sender<(&'static str, u32)>) {
    let best = counts.into_iter().max().unwrap();
    println!("{river}: {best}");
    tx.send((river, best)).unwrap();
}

fn best_hours(wye: Vec<u32>, usk: Vec<u32>) -> (u32, u32) {
    let (tx, rx) = mpsc::channel();

    let tx1 = tx.clone();
    thread::spawn(move || watch("Wye", wye, tx1));
    thread::spawn(move || watch("Usk", usk, tx));

    let (mut of_wye, mut of_usk) = (0, 0);
    for (river, best) in rx {
        match river {
            "Wye" => of_wye = best,
            _ => of_usk = best,
        }
    }
    (of_wye, of_usk)
}

fn main() {
    best_hours(vec![3, 9, 4], vec![7, 1, 5]);
}
