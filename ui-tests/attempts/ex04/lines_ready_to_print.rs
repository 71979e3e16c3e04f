// verdict: passed
// why: No boat is sent, but what is said of it: four lines, of which main only prints what comes.

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
            let line = format!("{} leaves with {}", boat.name, boat.cargo);
            tx.send(line).unwrap();
            let line = format!("{} arrives with {}", boat.name, boat.cargo);
            tx.send(line).unwrap();
        }
    });

    for boat in rx {
        println!("{}", boat);
    }
    quay.join().unwrap();
}

fn boat(name: &str, cargo: &str) -> Boat {
    Boat {
        name: name.to_string(),
        cargo: cargo.to_string(),
    }
}
