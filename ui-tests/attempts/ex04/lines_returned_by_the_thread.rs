// verdict: passed
// why: The thread collects its lines and returns them, and main prints them when it joins.

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
        let mut lines = Vec::new();
        for boat in boats {
            lines.push(format!("{} leaves with {}", boat.name, boat.cargo));
            tx.send(boat).unwrap();
        }
        lines
    });

    for boat in rx {
        println!("{} arrives with {}", boat.name, boat.cargo);
    }
    for line in quay.join().unwrap() {
        println!("{line}");
    }
}

fn boat(name: &str, cargo: &str) -> Boat {
    Boat {
        name: name.to_string(),
        cargo: cargo.to_string(),
    }
}
