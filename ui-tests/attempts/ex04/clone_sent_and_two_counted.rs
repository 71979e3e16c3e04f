// verdict: left behind
// why: Sends a copy before it prints, and main counts to two.

use std::sync::mpsc;
use std::thread;

#[derive(Clone)]
struct Boat {
    name: String,
    cargo: String,
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let boats = [boat("Heron", "oak"), boat("Otter", "salt")];

    thread::spawn(move || {
        for boat in boats {
            tx.send(boat.clone()).unwrap();
            println!("{} leaves with {}", boat.name, boat.cargo);
        }
    });

    for _ in 0..2 {
        let boat = rx.recv().unwrap();
        println!("{} arrives with {}", boat.name, boat.cargo);
    }
}

fn boat(name: &str, cargo: &str) -> Boat {
    Boat {
        name: name.to_string(),
        cargo: cargo.to_string(),
    }
}
