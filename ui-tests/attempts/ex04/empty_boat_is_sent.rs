// verdict: wrong output
// lines: 25
// why: Sends a boat without a name, so as to keep the real one for its own line.

use std::sync::mpsc;
use std::thread;

struct Boat {
    name: String,
    cargo: String,
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let boats = [boat_of("Heron", "oak"), boat_of("Otter", "salt")];

    let quay = thread::spawn(move || {
        for boat in boats {
            tx.send(boat_of("", "")).unwrap();
            println!("{} leaves with {}", boat.name, boat.cargo);
        }
    });

    for boat in rx {
        println!("{} arrives with {}", boat.name, boat.cargo);
    }
    quay.join().unwrap();
}

fn boat_of(name: &str, cargo: &str) -> Boat {
    Boat {
        name: name.to_string(),
        cargo: cargo.to_string(),
    }
}
