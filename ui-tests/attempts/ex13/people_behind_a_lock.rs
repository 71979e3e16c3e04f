// verdict: depends on luck
// why: The barges are messages, and the ferries add their people behind a lock that main reads when the barges are in.

use std::sync::mpsc;
use std::sync::{Arc, Mutex};
use std::thread;

struct Barge {
    tons: u32,
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let p = Arc::new(Mutex::new(0));
    let p1 = p.clone();

    thread::spawn(move || {
        for tons in [12, 30, 8] {
            tx.send(Barge { tons }).unwrap();
        }
    });

    thread::spawn(move || {
        for people in [40, 25] {
            *p1.lock().unwrap() += people;
        }
    });

    let mut tons = 0;
    for boat in rx {
        tons += boat.tons;
    }
    let people: u32 = *p.lock().unwrap();
    println!("Freight: {tons} tons");
    println!("People: {people}");
}
