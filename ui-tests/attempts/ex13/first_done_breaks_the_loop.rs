// verdict: depends on luck
// why: Each landing says that it is done, and main leaves its loop at the first that does.

use std::sync::mpsc;
use std::thread;

enum Boat {
    Barge { tons: u32 },
    Ferry { people: u32 },
    Done,
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let tx1 = tx.clone();

    thread::spawn(move || {
        for tons in [12, 30, 8] {
            tx.send(Boat::Barge { tons }).unwrap();
        }
        tx.send(Boat::Done).unwrap();
    });

    thread::spawn(move || {
        for people in [40, 25] {
            tx1.send(Boat::Ferry { people }).unwrap();
        }
        tx1.send(Boat::Done).unwrap();
    });

    let mut tons = 0;
    let mut passengers = 0;
    for boat in &rx {
        match boat {
            Boat::Barge { tons: more } => tons += more,
            Boat::Ferry { people } => passengers += people,
            Boat::Done => break,
        }
    }
    println!("Freight: {tons} tons");
    println!("People: {passengers}");
}
