// The decision: `send` takes the boat, and whoever receives it owns it. So the quay says what it has
// to say while the boat is still its own, and then lets it go.
//
// As right: names and cargo copied out of the boat before it leaves, and printed behind the `send`; the
// line made with `format!` beforehand; the receiver prints both lines, since it has the boat then;
// `derive(Clone)` and a copy that is sent, at the price of two boats where there was one.
// Not right: a boat without a name that is sent in the place of the real one; lines that are written
// out where the boat would have said them.

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
            tx.send(boat).unwrap();
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
