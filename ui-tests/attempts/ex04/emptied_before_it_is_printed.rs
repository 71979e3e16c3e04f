// verdict: wrong output
// lines: 24
// why: Takes the texts out of the boat to send them, and prints what is left of it.

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
        for mut boat in boats {
            let sent = Boat {
                name: std::mem::take(&mut boat.name),
                cargo: std::mem::take(&mut boat.cargo),
            };
            tx.send(sent).unwrap();
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
