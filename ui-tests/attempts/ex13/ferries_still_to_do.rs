// verdict: panicked
// lines: 42
// why: Takes the advice of rustc as it stands, with its `todo!()`.

use std::sync::mpsc;
use std::thread;

struct Barge {
    tons: u32,
}

struct Ferry {
    people: u32,
}

enum Boat {
    Barge(Barge),
    Ferry(Ferry),
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let tx1 = tx.clone();

    thread::spawn(move || {
        for tons in [12, 30, 8] {
            tx.send(Boat::Barge(Barge { tons })).unwrap();
        }
    });

    thread::spawn(move || {
        for people in [40, 25] {
            tx1.send(Boat::Ferry(Ferry { people })).unwrap();
        }
    });

    let mut tons = 0;
    let mut people = 0;
    for boat in rx {
        match boat {
            Boat::Barge(barge) => tons += barge.tons,
            Boat::Ferry(_) => todo!(),
        }
    }
    println!("Freight: {tons} tons");
    println!("People: {people}");
}
