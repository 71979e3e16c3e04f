// verdict: wrong output
// lines: 23
// why: The quay calls exit when all is said, as main would end.

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
        std::process::exit(0);
    });

    drop(rx.recv());
    quay.join().unwrap();
}

fn boat(name: &str, cargo: &str) -> Boat {
    Boat {
        name: name.to_string(),
        cargo: cargo.to_string(),
    }
}
