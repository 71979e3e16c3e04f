// verdict: passed
// why: Main joins the quay first; what was sent waits in the channel meanwhile.

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
