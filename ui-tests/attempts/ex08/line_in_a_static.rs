// verdict: deadlock
// lines: 9, 30
// why: Keeps the line where every ferry finds it, in a static.

use std::sync::Mutex;
use std::sync::mpsc::{self, Sender};
use std::thread;

static LINE: Mutex<Option<Sender<u32>>> = Mutex::new(None);

fn send_off(crossings: Vec<u32>) {
    let line = LINE.lock().unwrap().clone().unwrap();
    thread::spawn(move || {
        for people in crossings {
            if people > 0 {
                line.send(people).unwrap();
            }
        }
    });
}

fn count_people(ferries: Vec<Vec<u32>>) -> u32 {
    let (tx, rx) = mpsc::channel();
    *LINE.lock().unwrap() = Some(tx);
    for crossings in ferries {
        send_off(crossings);
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
