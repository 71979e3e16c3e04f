// verdict: nothing crossed
// lines: 26
// why: Main has a list of its own and prints from that whenever a boat comes.

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

    let expected = [boat("Heron", "oak"), boat("Otter", "salt")];
    for (_, boat) in rx.iter().zip(expected) {
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
