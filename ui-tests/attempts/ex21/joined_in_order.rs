// verdict: depends on luck
// why: Joins the helpers in the order of the barges, and takes what they have sent by then.

use std::sync::mpsc;
use std::thread;

fn toll(tonnes: u32) -> u32 {
    3 * tonnes
}

fn tolls(barges: Vec<u32>) -> Vec<u32> {
    let (tx, rx) = mpsc::channel();

    let helpers: Vec<_> = barges
        .into_iter()
        .map(|tonnes| {
            let tx = tx.clone();
            thread::spawn(move || tx.send(toll(tonnes)).unwrap())
        })
        .collect();
    drop(tx);
    for helper in helpers {
        helper.join().unwrap();
    }

    rx.iter().collect()
}

fn main() {
    let tolls = tolls(vec![20, 5, 12]);
    println!("Tolls: {tolls:?}");
}
