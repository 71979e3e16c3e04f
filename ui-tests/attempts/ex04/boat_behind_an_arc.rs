// verdict: passed
// why: The quay and main share each boat, so neither has to do without.

use std::sync::{Arc, mpsc};
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
            let boat = Arc::new(boat);
            tx.send(Arc::clone(&boat)).unwrap();
            println!("{} leaves with {}", boat.name, boat.cargo);
        }
    });

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
