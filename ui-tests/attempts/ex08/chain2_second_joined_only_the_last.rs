// verdict: depends on luck
// lines: 37
// why: Second edit: joins, but only the ferry that went last, and takes what lies there.

use std::sync::mpsc::{self, Sender};
use std::thread::{self, JoinHandle};

struct Harbour {
    line: Sender<u32>,
}

impl Harbour {
    fn send_off(&self, crossings: Vec<u32>) -> JoinHandle<()> {
        let line = self.line.clone();
        thread::spawn(move || {
            for people in crossings {
                if people > 0 {
                    line.send(people).unwrap();
                }
            }
        })
    }
}

fn count_people(ferries: Vec<Vec<u32>>) -> u32 {
    let (tx, rx) = mpsc::channel();
    let harbour = Harbour { line: tx };
    let mut last = None;
    for crossings in ferries {
        last = Some(harbour.send_off(crossings));
    }
    if let Some(ferry) = last {
        ferry.join().unwrap();
    }

    let mut sum = 0;
    for people in rx.try_iter() {
        println!("Carried over: {people}");
        sum += people;
    }
    sum
}

fn main() {
    let ferries = vec![vec![12, 0, 7], vec![3], vec![0, 5]];
    println!("In all: {}", count_people(ferries));
}
