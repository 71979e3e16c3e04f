// verdict: depends on luck
// why: Each ferry says by None that it is done, and the harbour stops at the first of them.

use std::sync::mpsc::{self, Sender};
use std::thread;

struct Harbour {
    line: Sender<Option<u32>>,
}

impl Harbour {
    fn send_off(&self, crossings: Vec<u32>) {
        let line = self.line.clone();
        thread::spawn(move || {
            for people in crossings {
                if people > 0 {
                    line.send(Some(people)).unwrap();
                }
            }
            line.send(None).unwrap();
        });
    }
}

fn count_people(ferries: Vec<Vec<u32>>) -> u32 {
    let (tx, rx) = mpsc::channel();
    let harbour = Harbour { line: tx };
    for crossings in ferries {
        harbour.send_off(crossings);
    }

    let mut sum = 0;
    while let Some(people) = rx.recv().unwrap() {
        println!("Carried over: {people}");
        sum += people;
    }
    sum
}

fn main() {
    let ferries = vec![vec![12, 0, 7], vec![3], vec![0, 5]];
    println!("In all: {}", count_people(ferries));
}
