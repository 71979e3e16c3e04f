// The decision: a channel carries one type, so both kinds of boat become one: an enum, whose values
// are either a barge or a ferry. `match` takes them apart again, and the compiler sees to it that no
// kind is left out, today or when a third one is added.
//
// As right: an enum that holds the structs; one struct with both numbers; a trait for what boats
// have in common, and `Box<dyn Boat>` in the channel; a channel for each kind, both received to
// their ends; even text, if main parses it back.
// Not right: plain numbers, since main can't know which are tons; a `match` that throws one kind
// away with `_`.

use std::sync::mpsc;
use std::thread;

enum Boat {
    Barge { tons: u32 },
    Ferry { people: u32 },
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let tx1 = tx.clone();

    thread::spawn(move || {
        for tons in [12, 30, 8] {
            tx.send(Boat::Barge { tons }).unwrap();
        }
    });

    thread::spawn(move || {
        for people in [40, 25] {
            tx1.send(Boat::Ferry { people }).unwrap();
        }
    });

    let mut freight = 0;
    let mut passengers = 0;
    for boat in rx {
        match boat {
            Boat::Barge { tons } => freight += tons,
            Boat::Ferry { people } => passengers += people,
        }
    }
    println!("Freight: {freight} tons");
    println!("People: {passengers}");
}
