// verdict: nothing crossed
// lines: 30
// why: The boats cross in a locked list; what is sent says only that one more is there.

use std::sync::{Arc, Mutex, mpsc};
use std::thread;

struct Boat {
    name: String,
    cargo: String,
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let river = Arc::new(Mutex::new(Vec::new()));
    let upstream = Arc::clone(&river);
    let quay = thread::spawn(move || {
        for (name, cargo) in [("Heron", "oak"), ("Otter", "salt")] {
            println!("{name} leaves with {cargo}");
            let boat = Boat {
                name: name.to_string(),
                cargo: cargo.to_string(),
            };
            upstream.lock().unwrap().push(boat);
            tx.send("one more").unwrap();
        }
    });
    for _ in rx {
        let boat = river.lock().unwrap().remove(0);
        println!("{} arrives with {}", boat.name, boat.cargo);
    }
    quay.join().unwrap();
}
