// Only barges were counted so far, and only barges are asked for.

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
    let passengers = 0;
    for boat in rx {
        match boat {
            Boat::Barge { tons } => freight += tons,
        }
    }
    println!("Freight: {freight} tons");
    println!("People: {passengers}");
}
