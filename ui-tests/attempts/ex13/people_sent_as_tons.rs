// verdict: wrong output
// why: Makes a barge of each ferry, so that the channel fits.

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
        for people in [40, 25] {
            tx1.send(Barge { tons: people }).unwrap();
        }
    });

    let mut tons = 0;
    let people = 0;
    for boat in rx {
        tons += boat.tons;
    }
    println!("Freight: {tons} tons");
    println!("People: {people}");
}
