// verdict: nothing crossed
// why: The quay prints both lines before it sends, and main throws away what comes.

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
            println!("{} arrives with {}", boat.name, boat.cargo);
            tx.send(boat).unwrap();
        }
    });

    while rx.recv().is_ok() {}
    quay.join().unwrap();
}

fn boat(name: &str, cargo: &str) -> Boat {
    Boat {
        name: name.to_string(),
        cargo: cargo.to_string(),
    }
}
