// verdict: depends on luck
// why: Counts three barges and then two ferries.

use std::sync::mpsc;
use std::thread;

enum Boat {
    Barge { tons: u32 },
    Ferry { people: u32 },
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let tx1 = tx.clone();

    thread::spawn(move || {
        for tons in [12, 30, 8] {
            tx.send(Boat::Barge { tons }).unwrap();
        }
    });

    thread::spawn(move || {
        for people in [40, 25] {
            tx1.send(Boat::Ferry { people }).unwrap();
        }
    });

    let mut freight = 0;
    let mut passengers = 0;
    for _ in 0..3 {
        if let Boat::Barge { tons } = rx.recv().unwrap() {
            freight += tons;
        }
    }
    for _ in 0..2 {
        if let Boat::Ferry { people } = rx.recv().unwrap() {
            passengers += people;
        }
    }
    println!("Freight: {freight} tons");
    println!("People: {passengers}");
}
