// verdict: passed
// why: The harbour lies in an Arc; the last ferry that has it takes it along.

use std::sync::Arc;
use std::sync::mpsc::{self, Sender};
use std::thread;

struct Harbour {
    line: Sender<u32>,
}

fn count_people(ferries: Vec<Vec<u32>>) -> u32 {
    let (tx, rx) = mpsc::channel();
    let harbour = Arc::new(Harbour { line: tx });
    for crossings in ferries {
        let harbour = Arc::clone(&harbour);
        thread::spawn(move || {
            for people in crossings {
                if people > 0 {
                    harbour.line.send(people).unwrap();
                }
            }
        });
    }
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
