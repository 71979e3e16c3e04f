// verdict: passed
// why: Scoped threads share the harbour; it is dropped when the scope is over.

use std::sync::mpsc::{self, Sender};
use std::thread;

struct Harbour {
    line: Sender<u32>,
}

fn count_people(ferries: Vec<Vec<u32>>) -> u32 {
    let (tx, rx) = mpsc::channel();
    let harbour = Harbour { line: tx };
    thread::scope(|scope| {
        for crossings in &ferries {
            let line = &harbour.line;
            scope.spawn(move || {
                for people in crossings.iter().filter(|people| **people > 0) {
                    line.send(*people).unwrap();
                }
            });
        }
    });
    drop(harbour);

    let mut sum = 0;
    for people in rx {
        println!("Carried over: {people}");
        sum += people;
    }
    sum
}

fn main() {
    let ferries = vec![vec![12, 0, 7], vec![3], vec![0, 5]];
    println!("In all: {}", count_people(ferries));
}
