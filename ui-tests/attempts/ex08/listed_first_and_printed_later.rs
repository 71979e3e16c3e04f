// verdict: passed
// why: All reports are collected, sorted and printed when no more can come.

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

fn listen(ferries: Vec<Vec<u32>>) -> mpsc::Receiver<u32> {
    let (tx, rx) = mpsc::channel();
    let harbour = Harbour { line: tx };
    for crossings in ferries {
        harbour.send_off(crossings);
    }
    rx
}

fn count_people(ferries: Vec<Vec<u32>>) -> u32 {
    let mut reports: Vec<u32> = listen(ferries).into_iter().collect();
    reports.sort();
    for people in &reports {
        println!("Carried over: {people}");
    }
    reports.iter().sum()
}

fn main() {
    let ferries = vec![vec![12, 0, 7], vec![3], vec![0, 5]];
    println!("In all: {}", count_people(ferries));
}
