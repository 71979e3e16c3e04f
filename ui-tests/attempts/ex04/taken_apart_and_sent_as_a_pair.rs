// verdict: passed
// why: Takes the boat apart, makes the line of references, and sends the two texts as a pair.

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
            let Boat { name, cargo } = boat;
            println!("{name} leaves with {cargo}");
            tx.send((name, cargo)).unwrap();
        }
    });

    for (name, cargo) in rx {
        println!("{name} arrives with {cargo}");
    }
    quay.join().unwrap();
}

fn boat(name: &str, cargo: &str) -> Boat {
    Boat {
        name: name.to_string(),
        cargo: cargo.to_string(),
    }
}
