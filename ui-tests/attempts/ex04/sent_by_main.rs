// verdict: beside the lesson
// lines: 20
// why: Main sends the boats itself, before it receives them.

use std::sync::mpsc;

struct Boat {
    name: String,
    cargo: String,
}

fn main() {
    let (tx, rx) = mpsc::channel();
    for (name, cargo) in [("Heron", "oak"), ("Otter", "salt")] {
        println!("{name} leaves with {cargo}");
        let boat = Boat {
            name: name.into(),
            cargo: cargo.into(),
        };
        tx.send(boat).unwrap();
    }
    drop(tx);
    for boat in rx {
        println!("{} arrives with {}", boat.name, boat.cargo);
    }
}
