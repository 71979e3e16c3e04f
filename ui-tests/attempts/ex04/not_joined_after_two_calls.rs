// verdict: left behind
// lines: 21
// why: Prints a copy behind the send, but main ends once it has both boats.

use std::sync::mpsc;
use std::thread;

struct Boat {
    name: String,
    cargo: String,
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let boats = [boat("Heron", "oak"), boat("Otter", "salt")];

    thread::spawn(move || {
        for boat in boats {
            let line = format!("{} leaves with {}", boat.name, boat.cargo);
            tx.send(boat).unwrap();
            println!("{line}");
        }
    });

    for boat in rx.iter().take(2) {
        println!("{} arrives with {}", boat.name, boat.cargo);
    }
}

fn boat(name: &str, cargo: &str) -> Boat {
    Boat {
        name: name.to_string(),
        cargo: cargo.to_string(),
    }
}
