// code: E0004
// view: none

use std::sync::mpsc;
use std::thread;

enum Boat {
    Barge(u32),
    Ferry { people: u32 },
}

struct Barge(u32);

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        tx.send(8).unwrap();
    });

    for boat in rx {
        println!("{boat}");
        match Boat::Barge(3) {
            Boat::Barge(tons) => println!("{tons}"),
        }
    }
}
