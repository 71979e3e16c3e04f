// The decision: the harbour owns the sender that all others are cloned from, and lives until its
// variable ends, behind the loop. Nothing is sent off any more when the ferries are, so it is
// dropped there, and its sender with it; the ferries' threads drop theirs when they are done.
//
// As right: dropping the field alone, `drop(harbour.line)`; a block around the harbour, or a
// function that owns it and sends all ferries off; a method that takes `self`; joining all threads,
// and then `try_iter`; a farewell of each ferry, if the harbour waits for as many as there are
// ferries.
// Not right: taking as many reports as these ferries have, since others have more or fewer; waiting
// for a while and taking silence for the end; a farewell of one ferry, while others still report.

use std::sync::mpsc::{self, Sender};
use std::thread;

struct Harbour {
    line: Sender<u32>,
}

impl Harbour {
    fn send_off(&self, crossings: Vec<u32>) {
        let line = self.line.clone();
        thread::spawn(move || {
            for people in crossings {
                if people > 0 {
                    line.send(people).unwrap();
                }
            }
        });
    }
}

fn count_people(ferries: Vec<Vec<u32>>) -> u32 {
    let (tx, rx) = mpsc::channel();
    let harbour = Harbour { line: tx };
    for crossings in ferries {
        harbour.send_off(crossings);
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
