// verdict: depends on luck
// lines: 19
// why: Main gives each helper time to answer before it starts the next one.

use std::sync::mpsc;
use std::thread;
use std::time::Duration;

fn toll(tonnes: u32) -> u32 {
    3 * tonnes
}

fn tolls(barges: Vec<u32>) -> Vec<u32> {
    let (tx, rx) = mpsc::channel();

    for tonnes in barges {
        let tx = tx.clone();
        thread::spawn(move || tx.send(toll(tonnes)).unwrap());
        thread::sleep(Duration::from_millis(30));
    }
    drop(tx);

    rx.iter().collect()
}

fn main() {
    let tolls = tolls(vec![20, 5, 12]);
    println!("Tolls: {tolls:?}");
}
