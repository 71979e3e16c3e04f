// verdict: depends on luck
// why: Takes it that no ferry comes any more after half a second of nothing.

use std::sync::mpsc;
use std::thread;
use std::time::Duration;

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
    let (mut tons, mut people) = (0, 0);

    while let Ok(boat) = rx.recv_timeout(Duration::from_millis(500)) {
        match boat {
            Boat::Barge { tons: more } => tons += more,
            Boat::Ferry { people: more } => people += more,
        }
    }

    println!("Freight: {tons} tons");
    println!("People: {people}");
}
