// verdict: wrong output
// lines: 38
// why: Takes a barge and a ferry together, and there are more barges.

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

    thread::spawn(move || {
        for tons in [12, 30, 8] {
            tx.send(Barge { tons }).unwrap();
        }
    });

    thread::spawn(move || {
        for people in [40, 25] {
            tx1.send(Ferry { people }).unwrap();
        }
    });

    let mut tons = 0;
    let mut people = 0;
    for (b, f) in rx.iter().zip(rx1.iter()) {
        tons += b.tons;
        people += f.people;
    }
    println!("Freight: {tons} tons");
    println!("People: {people}");
}
