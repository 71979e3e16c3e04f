// verdict: passed
// why: The lines come from messages, and the sum from what the joined threads give back.

use std::sync::mpsc;
use std::thread;

fn count_people(ferries: Vec<Vec<u32>>) -> u32 {
    let (tx, rx) = mpsc::channel();
    let mut sails = Vec::new();
    for crossings in ferries {
        let tx = tx.clone();
        sails.push(thread::spawn(move || {
            for people in crossings.iter().filter(|people| **people > 0) {
                tx.send(*people).unwrap();
            }
            crossings.iter().sum::<u32>()
        }));
    }
    drop(tx);
    for people in rx {
        println!("Carried over: {people}");
    }
    sails.into_iter().map(|sail| sail.join().unwrap()).sum()
}

fn main() {
    let ferries = vec![vec![12, 0, 7], vec![3], vec![0, 5]];
    println!("In all: {}", count_people(ferries));
}
