// code: E0004
// view: what comes out of a channel may be any value of its type

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

    loop {
        match rx.recv() {
            Ok(Boat::Barge(tons)) => println!("{tons}"),
            Err(_) => break,
        }
    }
}
