// River: What is sent moves downstream: from then on it belongs to whoever receives it, and nobody
//        upstream has it any more.
// Do:    The quay wants to look at a boat that has already left. Find another way to say the same of
//        every boat.
// Pass:  For each boat the program prints how it leaves and how it arrives: four lines, in any
//        order and nothing else. One other thread sends a message for each boat, over one channel:
//        the boat, or what is said of it. Main ends by itself, when it knows that thread is done.
// Read:  https://doc.rust-lang.org/book/ch16-02-message-passing.html#transferring-ownership-through-channels

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
            tx.send(boat).unwrap();
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
