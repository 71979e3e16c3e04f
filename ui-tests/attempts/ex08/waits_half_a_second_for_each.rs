// verdict: depends on luck
// lines: 34
// why: Takes half a second of silence for the end.

use std::sync::mpsc::{self, Sender};
use std::thread;
use std::time::Duration;

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

    let mut sum = 0;
    while let Ok(people) = rx.recv_timeout(Duration::from_millis(500)) {
        println!("Carried over: {people}");
        sum += people;
    }
    sum
}

fn main() {
    let ferries = vec![vec![12, 0, 7], vec![3], vec![0, 5]];
    println!("In all: {}", count_people(ferries));
}
