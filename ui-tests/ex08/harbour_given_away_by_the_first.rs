// Lets `send_off` own the harbour, so that it is dropped at the function's end.
// The first ferry takes it along, and there are more ferries than one.

use std::sync::mpsc::{self, Sender};
use std::thread;

struct Harbour {
    line: Sender<u32>,
}

impl Harbour {
    fn send_off(self, crossings: Vec<u32>) {
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
