// verdict: passed
// why: Each message says by an enum which river it is from, and holds the number in it.

use std::sync::mpsc::{self, Sender};
use std::thread;

enum News {
    Wye(u32),
    Usk(u32),
}

fn watch(counts: Vec<u32>, news: fn(u32) -> News, tx: Sender<News>) {
    let best = counts.into_iter().max().unwrap();
    tx.send(news(best)).unwrap();
}

fn best_hours(wye: Vec<u32>, usk: Vec<u32>) -> (u32, u32) {
    let (tx, rx) = mpsc::channel();

    let tx1 = tx.clone();
    thread::spawn(move || watch(wye, News::Wye, tx1));
    thread::spawn(move || watch(usk, News::Usk, tx));

    let mut bests = (0, 0);
    while let Ok(news) = rx.recv() {
        match news {
            News::Wye(best) => bests.0 = best,
            News::Usk(best) => bests.1 = best,
        }
    }
    bests
}

fn main() {
    let (wye, usk) = best_hours(vec![3, 9, 4], vec![7, 1, 5]);
    println!("Wye: {wye}");
    println!("Usk: {usk}");
}
