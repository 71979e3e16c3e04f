// verdict: deadlock
// lines: 20, 24
// why: Joins the quay, which waits for main to take the first boat.

use std::sync::mpsc;
use std::thread;

struct Boat {
    name: String,
    cargo: String,
}

fn main() {
    let (tx, rx) = mpsc::sync_channel(0);
    let boats = [boat("Heron", "oak"), boat("Otter", "salt")];

    let quay = thread::spawn(move || {
        for boat in boats {
            println!("{} leaves with {}", boat.name, boat.cargo);
            tx.send(boat).unwrap();
        }
    });

    quay.join().unwrap();
    for boat in rx {
        println!("{} arrives with {}", boat.name, boat.cargo);
    }
}

fn boat(name: &str, cargo: &str) -> Boat {
    Boat {
        name: name.to_string(),
        cargo: cargo.to_string(),
    }
}
