// verdict: depends on luck
// why: Takes three barges first, and is sure that they are barges.

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

    for _ in 0..3 {
        match rx.recv().unwrap() {
            Boat::Barge { tons: more } => tons += more,
            Boat::Ferry { .. } => panic!("a ferry is early"),
        }
    }
    for boat in rx {
        if let Boat::Ferry { people: more } = boat {
            people += more;
        }
    }

    println!("Freight: {tons} tons");
    println!("People: {people}");
}
