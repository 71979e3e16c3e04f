// verdict: deadlock
// lines: 21, 27
// why: Second edit: waits for the boat to come back before the next, but main sends none back.

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

    let _back = back;
    for boat in rx {
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
