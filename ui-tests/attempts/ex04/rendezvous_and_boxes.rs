// verdict: passed
// why: Boxes travel over a channel without room, and a printer thread takes them.

use std::sync::mpsc::sync_channel;
use std::thread;

struct Boat {
    name: String,
    cargo: String,
}

fn main() {
    let (tx, rx) = sync_channel::<Box<Boat>>(0);
    let printer = thread::spawn(move || {
        rx.iter()
            .for_each(|boat| println!("{} arrives with {}", boat.name, boat.cargo));
    });
    let quay = thread::spawn(move || {
        let fleet = [("Heron", "oak"), ("Otter", "salt")];
        for (name, cargo) in fleet.map(|(name, cargo)| (name.to_string(), cargo.to_string())) {
            let line = [name.as_str(), "leaves with", cargo.as_str()].join(" ");
            let boat = Box::new(Boat { name, cargo });
            tx.send(boat).unwrap();
            println!("{line}");
        }
    });
    for thread in [quay, printer] {
        thread.join().unwrap();
    }
}
