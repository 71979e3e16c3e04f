// verdict: nothing crossed
// why: The people are known, so they are written down; the ferries fall through.

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
    let mut tons = 0;

    for boat in rx {
        if let Boat::Barge { tons: more } = boat {
            tons += more;
        }
    }
    println!("Freight: {tons} tons");
    println!("People: 65");
}
