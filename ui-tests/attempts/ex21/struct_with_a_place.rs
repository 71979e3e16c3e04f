// verdict: passed
// why: An answer is a struct, and as many are received as there are barges.

use std::sync::mpsc::{self, Sender};
use std::thread;

struct Answer {
    place: usize,
    toll: u32,
}

fn help(place: usize, tonnes: u32, tx: Sender<Answer>) {
    let toll = 3 * tonnes;
    tx.send(Answer { place, toll })
        .expect("the toll house waits");
}

fn tolls(barges: Vec<u32>) -> Vec<u32> {
    let (tx, rx) = mpsc::channel();

    let mut tolls = vec![0; barges.len()];
    for (place, &tonnes) in barges.iter().enumerate() {
        let tx = tx.clone();
        thread::spawn(move || help(place, tonnes, tx));
    }

    for _ in 0..barges.len() {
        let answer = rx.recv().expect("each helper answers");
        tolls[answer.place] = answer.toll;
    }
    tolls
}

fn main() {
    let tolls = tolls(vec![20, 5, 12]);
    println!("Tolls: {tolls:?}");
}
