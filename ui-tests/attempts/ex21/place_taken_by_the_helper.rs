// verdict: depends on luck
// lines: 21
// why: Each helper draws its number when it begins.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, mpsc};
use std::thread;

fn toll(tonnes: u32) -> u32 {
    3 * tonnes
}

fn tolls(barges: Vec<u32>) -> Vec<u32> {
    let (tx, rx) = mpsc::channel();

    let mut tolls = vec![0; barges.len()];
    let next = Arc::new(AtomicUsize::new(0));
    for tonnes in barges {
        let (tx, next) = (tx.clone(), Arc::clone(&next));
        thread::spawn(move || {
            let place = next.fetch_add(1, Ordering::SeqCst);
            tx.send((place, toll(tonnes))).unwrap();
        });
    }
    drop(tx);

    for (place, toll) in rx {
        tolls[place] = toll;
    }
    tolls
}

fn main() {
    let tolls = tolls(vec![20, 5, 12]);
    println!("Tolls: {tolls:?}");
}
