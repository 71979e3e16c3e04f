// verdict: wrong output
// lines: 42
// why: Loops once over the Receiver for each kind of boat.

use std::sync::mpsc;
use std::thread;

enum Boat {
    Barge(u32),
    Ferry(u32),
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let tx1 = tx.clone();

    thread::spawn(move || {
        for tons in [12, 30, 8] {
            tx.send(Boat::Barge(tons)).unwrap();
        }
    });

    thread::spawn(move || {
        for people in [40, 25] {
            tx1.send(Boat::Ferry(people)).unwrap();
        }
    });

    let mut tons = 0;
    let mut people = 0;
    for boat in rx.iter() {
        if let Boat::Barge(n) = boat {
            tons += n;
        }
    }
    for boat in rx.iter() {
        if let Boat::Ferry(n) = boat {
            people += n;
        }
    }
    println!("Freight: {tons} tons");
    println!("People: {people}");
}
