// verdict: passed
// why: Each ferry says farewell as its last word, and the harbour counts the farewells.

use std::sync::mpsc::{self, Sender};
use std::thread;

enum Report {
    People(u32),
    Farewell,
}

struct Harbour {
    line: Sender<Report>,
}

impl Harbour {
    fn send_off(&self, crossings: Vec<u32>) {
        let line = self.line.clone();
        thread::spawn(move || {
            for people in crossings {
                if people > 0 {
                    line.send(Report::People(people)).unwrap();
                }
            }
            line.send(Report::Farewell).unwrap();
        });
    }
}

fn count_people(ferries: Vec<Vec<u32>>) -> u32 {
    let (tx, rx) = mpsc::channel();
    let harbour = Harbour { line: tx };
    let mut out_there = ferries.len();
    for crossings in ferries {
        harbour.send_off(crossings);
    }

    let mut sum = 0;
    while out_there > 0 {
        match rx.recv().unwrap() {
            Report::People(people) => {
                println!("Carried over: {people}");
                sum += people;
            }
            Report::Farewell => out_there -= 1,
        }
    }
    sum
}

fn main() {
    let ferries = vec![vec![12, 0, 7], vec![3], vec![0, 5]];
    println!("In all: {}", count_people(ferries));
}
