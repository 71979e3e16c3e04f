// verdict: left behind
// lines: 20
// why: Lets another thread print how the boat leaves, and nobody waits for that one.

use std::sync::mpsc;
use std::thread;

struct Boat {
    name: String,
    cargo: String,
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let boats = [boat("Heron", "oak"), boat("Otter", "salt")];

    let quay = thread::spawn(move || {
        for boat in boats {
            let line = format!("{} leaves with {}", boat.name, boat.cargo);
            thread::spawn(move || println!("{line}"));
            tx.send(boat).unwrap();
        }
    });

    for boat in rx {
        println!("{} arrives with {}", boat.name, boat.cargo);
    }
    quay.join().unwrap();
}

fn boat(name: &str, cargo: &str) -> Boat {
    Boat {
        name: name.to_string(),
        cargo: cargo.to_string(),
    }
}
