// verdict: passed
// why: A thread of its own collects and sorts, and sends the whole list.

use std::sync::mpsc;
use std::thread;

fn toll(tonnes: u32) -> u32 {
    3 * tonnes
}

fn tolls(barges: Vec<u32>) -> Vec<u32> {
    let (tx, answers) = mpsc::channel();
    let (tell, told) = mpsc::channel();

    thread::spawn(move || {
        let mut answers: Vec<(usize, u32)> = answers.iter().collect();
        answers.sort();
        let tolls: Vec<u32> = answers.iter().map(|answer| answer.1).collect();
        tell.send(tolls).unwrap();
    });

    for (place, tonnes) in barges.into_iter().enumerate() {
        let tx = tx.clone();
        thread::spawn(move || tx.send((place, toll(tonnes))).unwrap());
    }
    drop(tx);

    told.recv().unwrap()
}

fn main() {
    let tolls = tolls(vec![20, 5, 12]);
    println!("Tolls: {tolls:?}");
}
