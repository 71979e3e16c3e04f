// verdict: nothing crossed
// why: Empty barges in the place of ferries, and both lines printed at once.

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
    let tx1 = tx.clone();

    thread::spawn(move || {
        for tons in [12, 30, 8] {
            tx.send(Barge { tons }).unwrap();
        }
    });

    thread::spawn(move || {
        for _ in [40, 25] {
            tx1.send(Barge { tons: 0 }).unwrap();
        }
    });

    let mut tons = 0;
    let people = 40 + 25;
    for boat in rx {
        tons += boat.tons;
    }
    println!("Freight: {tons} tons\nPeople: {people}");
}
