// verdict: beside the lesson
// why: One thread sends both kinds, one after the other.

use std::sync::mpsc;
use std::thread;

enum Boat {
    Barge { tons: u32 },
    Ferry { people: u32 },
}

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        for tons in [12, 30, 8] {
            tx.send(Boat::Barge { tons }).unwrap();
        }
        for people in [40, 25] {
            tx.send(Boat::Ferry { people }).unwrap();
        }
    });
    let (mut tons, mut people) = (0, 0);

    for boat in rx {
        match boat {
            Boat::Barge { tons: more } => tons += more,
            Boat::Ferry { people: more } => people += more,
        }
    }

    println!("Freight: {tons} tons");
    println!("People: {people}");
}
