// verdict: passed
// why: Takes the struct apart and shadows the field in an inner block.

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
    ferries
        .into_iter()
        .for_each(|crossings| harbour.send_off(crossings));
    {
        let Harbour { line: _last } = harbour;
    }

    rx.iter()
        .inspect(|people| println!("Carried over: {people}"))
        .sum()
}

fn main() {
    let ferries = vec![vec![12, 0, 7], vec![3], vec![0, 5]];
    println!("In all: {}", count_people(ferries));
}
