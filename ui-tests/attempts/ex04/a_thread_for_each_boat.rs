// verdict: beside the lesson
// lines: 21
// why: Starts a thread for each boat, where the lesson has one quay.

use std::sync::mpsc;
use std::thread;

struct Boat {
    name: String,
    cargo: String,
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let boats = [boat("Heron", "oak"), boat("Otter", "salt")];

    for boat in boats {
        let tx = tx.clone();
        thread::spawn(move || {
            println!("{} leaves with {}", boat.name, boat.cargo);
            tx.send(boat).unwrap();
        });
    }
    drop(tx);

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
