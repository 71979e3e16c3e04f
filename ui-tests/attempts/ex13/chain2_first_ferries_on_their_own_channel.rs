// verdict: deadlock
// why: Gives the ferries a channel of their own, and clones its sender out of habit.

use std::sync::mpsc;
use std::thread;

struct Barge {
    tons: u32,
}

struct Ferry {
    people: u32,
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let (tx1, rx1) = mpsc::channel();
    let ferries = tx1.clone();
    thread::spawn(move || {
        for tons in [12, 30, 8] {
            tx.send(Barge { tons }).unwrap();
        }
    });
    thread::spawn(move || {
        for people in [40, 25] {
            ferries.send(Ferry { people }).unwrap();
        }
    });
    let mut tons = 0;
    let mut people = 0;
    for boat in rx {
        tons += boat.tons;
    }
    for boat in rx1 {
        people += boat.people;
    }

    println!("Freight: {tons} tons");
    println!("People: {people}");
}
