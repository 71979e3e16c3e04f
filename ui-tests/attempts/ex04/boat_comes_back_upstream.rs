// verdict: passed
// why: Main sends each boat back over a second channel, and the quay prints it then.

use std::sync::mpsc;
use std::thread;

struct Boat {
    name: String,
    cargo: String,
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let (back, returned) = mpsc::channel();
    let boats = [boat("Heron", "oak"), boat("Otter", "salt")];

    let quay = thread::spawn(move || {
        for boat in boats {
            tx.send(boat).unwrap();
            let boat: Boat = returned.recv().unwrap();
            println!("{} leaves with {}", boat.name, boat.cargo);
        }
    });

    for boat in rx {
        println!("{} arrives with {}", boat.name, boat.cargo);
        back.send(boat).unwrap();
    }
    quay.join().unwrap();
}

fn boat(name: &str, cargo: &str) -> Boat {
    Boat {
        name: name.to_string(),
        cargo: cargo.to_string(),
    }
}
