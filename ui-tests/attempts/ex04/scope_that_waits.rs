// verdict: passed
// why: A scope in which the boats are lent to a printer first and then moved to the sender.

use std::sync::mpsc;
use std::thread;

struct Boat {
    name: String,
    cargo: String,
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let boats = vec![
        Boat {
            name: "Heron".into(),
            cargo: "oak".into(),
        },
        Boat {
            name: "Otter".into(),
            cargo: "salt".into(),
        },
    ];
    thread::scope(|scope| {
        scope.spawn(move || {
            for boat in &boats {
                println!("{} leaves with {}", boat.name, boat.cargo);
            }
            boats.into_iter().for_each(|boat| tx.send(boat).unwrap());
        });
        while let Ok(Boat { name, cargo }) = rx.recv() {
            println!("{name} arrives with {cargo}");
        }
    });
}
