// verdict: passed
// why: A Builder names the thread, a function sees the boat off, and main calls recv twice.

use std::sync::mpsc::{self, Sender};
use std::thread;

struct Boat {
    name: String,
    cargo: String,
}

impl Boat {
    fn says(&self, verb: &str) -> String {
        format!("{} {verb} with {}", self.name, self.cargo)
    }
}

fn depart(boat: Boat, downstream: &Sender<Boat>) -> Result<(), mpsc::SendError<Boat>> {
    println!("{}", boat.says("leaves"));
    downstream.send(boat)
}

fn main() {
    let (downstream, mouth) = mpsc::channel();
    let quay = thread::Builder::new()
        .name("quay".to_owned())
        .spawn(move || {
            for (name, cargo) in [("Heron", "oak"), ("Otter", "salt")] {
                let boat = Boat {
                    name: name.to_owned(),
                    cargo: cargo.to_owned(),
                };
                depart(boat, &downstream).expect("main receives two");
            }
        })
        .expect("a thread");
    for _ in 0..2 {
        match mouth.recv() {
            Ok(boat) => println!("{}", boat.says("arrives")),
            Err(_) => break,
        }
    }
    quay.join().expect("the quay doesn't panic");
}
