// verdict: depends on luck
// lines: 20
// why: Each helper sleeps a little longer than the one before.

use std::sync::mpsc;
use std::thread;
use std::time::Duration;

fn toll(tonnes: u32) -> u32 {
    3 * tonnes
}

fn tolls(barges: Vec<u32>) -> Vec<u32> {
    let (tx, rx) = mpsc::channel();

    for (place, tonnes) in barges.into_iter().enumerate() {
        let tx = tx.clone();
        thread::spawn(move || {
            thread::sleep(Duration::from_millis(20 * place as u64));
            tx.send(toll(tonnes)).unwrap();
        });
    }
    drop(tx);

    rx.iter().collect()
}

fn main() {
    let tolls = tolls(vec![20, 5, 12]);
    println!("Tolls: {tolls:?}");
}
