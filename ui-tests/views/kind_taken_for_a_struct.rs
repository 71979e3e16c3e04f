// code: E0308
// view: what is sent is one of an enum's kinds

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
        tx.send(Boat::Barge(8)).unwrap();
        tx.send(Boat::Ferry { people: 25 }).unwrap();
    });

    for boat in rx {
        match boat {
            Barge(tons) => println!("{tons}"),
            Boat::Ferry { people } => println!("{people}"),
        }
    }
}
