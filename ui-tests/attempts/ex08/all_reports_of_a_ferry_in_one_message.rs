// verdict: beside the lesson
// why: Sends what a ferry reports as one list.

use std::sync::mpsc::{self, Sender};
use std::thread;

struct Harbour {
    line: Sender<Vec<u32>>,
}

impl Harbour {
    fn send_off(&self, crossings: Vec<u32>) {
        let line = self.line.clone();
        thread::spawn(move || {
            line.send(crossings).unwrap();
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
    for people in rx.into_iter().flatten().filter(|p| *p > 0) {
        println!("Carried over: {people}");
        sum += people;
    }
    sum
}

fn main() {
    let ferries = vec![vec![12, 0, 7], vec![3], vec![0, 5]];
    println!("In all: {}", count_people(ferries));
}
