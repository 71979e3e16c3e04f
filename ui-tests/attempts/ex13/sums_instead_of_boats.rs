// verdict: beside the lesson
// why: Each landing adds up by itself and sends one number of each kind.

use std::sync::mpsc;
use std::thread;

enum Boat {
    Barge { tons: u32 },
    Ferry { people: u32 },
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let tx1 = tx.clone();
    thread::spawn(move || tx.send(Boat::Barge { tons: 12 + 30 + 8 }).unwrap());
    thread::spawn(move || tx1.send(Boat::Ferry { people: 40 + 25 }).unwrap());
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
