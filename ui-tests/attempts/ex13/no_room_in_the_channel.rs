// verdict: passed
// why: A channel without a buffer: each boat is handed over.

use std::sync::mpsc;
use std::thread;

enum Boat {
    Barge { tons: u32 },
    Ferry { people: u32 },
}

fn main() {
    let (tx, rx) = mpsc::sync_channel(0);
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
