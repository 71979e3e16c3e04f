// River: Two landings send their boats down to the lock: one barges with freight, the other ferries
//        with people. Main keeps the lock and its book.
// Do:    Only barges fit through this channel so far. Let the ferries come down as well, and let
//        main add up the people as it adds up the tons.
// Pass:  Main prints both sums, freight first, worked out from what it received. Each boat is a
//        message of its own to main, and two threads or more send them; over one channel or several
//        is up to you. And the program ends by itself, whichever landing is faster.
// Read:  https://doc.rust-lang.org/book/ch08-01-vectors.html#using-an-enum-to-store-multiple-types

use std::sync::mpsc;
use std::thread;

struct Barge {
    tons: u32,
}

struct Ferry {
    people: u32,
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let tx1 = tx.clone();

    thread::spawn(move || {
        for tons in [12, 30, 8] {
            tx.send(Barge { tons }).unwrap();
        }
    });

    thread::spawn(move || {
        for people in [40, 25] {
            tx1.send(Ferry { people }).unwrap();
        }
    });

    let mut tons = 0;
    let people = 0;
    for boat in rx {
        tons += boat.tons;
    }
    println!("Freight: {tons} tons");
    println!("People: {people}");
}
