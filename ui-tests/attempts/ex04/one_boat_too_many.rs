// verdict: panicked
// lines: 25
// why: Receives three times, and no third boat comes.

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
            println!("{} leaves with {}", boat.name, boat.cargo);
            tx.send(boat).unwrap();
        }
    });

    for _ in 0..3 {
        let boat = rx.recv().unwrap();
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
