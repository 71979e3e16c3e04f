// verdict: passed
// why: Main knows that there are five boats, and receives as many.

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
    let (mut tons, mut people) = (0, 0);

    for _ in 0..5 {
        match rx.recv().expect("five boats are on their way") {
            Boat::Barge { tons: more } => tons += more,
            Boat::Ferry { people: more } => people += more,
        }
    }

    println!("Freight: {tons} tons");
    println!("People: {people}");
}
