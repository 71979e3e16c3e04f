// verdict: passed
// why: Each helper works it out at once, and sends it when the one before has sent.

use std::sync::mpsc;
use std::thread;

fn toll(tonnes: u32) -> u32 {
    3 * tonnes
}

fn tolls(barges: Vec<u32>) -> Vec<u32> {
    let (tx, rx) = mpsc::channel();

    let (begin, mut turn) = mpsc::channel();
    begin.send(()).unwrap();
    for tonnes in barges {
        let (done, next) = mpsc::channel();
        let (tx, my_turn) = (tx.clone(), turn);
        thread::spawn(move || {
            let toll = toll(tonnes);
            my_turn.recv().unwrap();
            tx.send(toll).unwrap();
            let _ = done.send(());
        });
        turn = next;
    }
    drop(tx);

    rx.iter().collect()
}

fn main() {
    let tolls = tolls(vec![20, 5, 12]);
    println!("Tolls: {tolls:?}");
}
