// verdict: wrong output
// lines: 29
// why: Second edit: sends a new boat with the same name and forgets what it carries.

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
            let downstream = Boat {
                name: boat.name.clone(),
                cargo: String::new(),
            };
            tx.send(downstream).unwrap();
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
