// verdict: left behind
// lines: 17
// why: Notes what leaves, sends all, and prints behind it; main waits for the boats only.

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
        let lines: Vec<String> = boats
            .iter()
            .map(|b| format!("{} leaves with {}", b.name, b.cargo))
            .collect();
        for boat in boats {
            tx.send(boat).unwrap();
        }
        drop(tx);
        for line in lines {
            println!("{line}");
        }
    });

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
