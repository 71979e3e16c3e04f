// verdict: depends on luck
// why: Each landing says when it is done, and main stops at the first of them.

use std::sync::mpsc;
use std::thread;

enum Boat {
    Barge { tons: u32 },
    Ferry { people: u32 },
    Last,
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let tx1 = tx.clone();
    thread::spawn(move || {
        for tons in [12, 30, 8] {
            if tx.send(Boat::Barge { tons }).is_err() {
                return;
            }
        }
        let _ = tx.send(Boat::Last);
    });
    thread::spawn(move || {
        for people in [40, 25] {
            if tx1.send(Boat::Ferry { people }).is_err() {
                return;
            }
        }
        let _ = tx1.send(Boat::Last);
    });
    let (mut tons, mut people) = (0, 0);

    for boat in rx {
        match boat {
            Boat::Barge { tons: more } => tons += more,
            Boat::Ferry { people: more } => people += more,
            Boat::Last => break,
        }
    }

    println!("Freight: {tons} tons");
    println!("People: {people}");
}
