// verdict: passed
// why: The sender lies in an Option, and the harbour closes its line when told to.

use std::sync::mpsc::{self, Sender};
use std::thread;

struct Harbour {
    line: Option<Sender<u32>>,
}

impl Harbour {
    fn send_off(&self, crossings: Vec<u32>) {
        let line = self.line.clone().expect("the line is open");
        thread::spawn(move || {
            for people in crossings.into_iter().filter(|people| *people > 0) {
                line.send(people).expect("the harbour listens");
            }
        });
    }

    fn close(&mut self) {
        self.line = None;
    }
}

fn count_people(ferries: Vec<Vec<u32>>) -> u32 {
    let (tx, rx) = mpsc::channel();
    let mut harbour = Harbour { line: Some(tx) };
    for crossings in ferries {
        harbour.send_off(crossings);
    }
    harbour.close();

    let mut sum = 0;
    while let Ok(people) = rx.recv() {
        println!("Carried over: {people}");
        sum += people;
    }
    sum
}

fn main() {
    let ferries = vec![vec![12, 0, 7], vec![3], vec![0, 5]];
    println!("In all: {}", count_people(ferries));
}
