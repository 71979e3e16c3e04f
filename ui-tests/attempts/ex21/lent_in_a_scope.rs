// verdict: passed
// why: The threads of a scope borrow the row, and the list is filled within the scope.

use std::sync::mpsc;
use std::thread;

fn toll(tonnes: u32) -> u32 {
    3 * tonnes
}

fn tolls(barges: Vec<u32>) -> Vec<u32> {
    let (tx, rx) = mpsc::channel();

    let mut tolls = barges.clone();
    thread::scope(|scope| {
        for (place, tonnes) in barges.iter().enumerate() {
            let tx = tx.clone();
            scope.spawn(move || tx.send((place, toll(*tonnes))));
        }
        drop(tx);

        for (place, toll) in rx {
            tolls[place] = toll;
        }
    });
    tolls
}

fn main() {
    let tolls = tolls(vec![20, 5, 12]);
    println!("Tolls: {tolls:?}");
}
