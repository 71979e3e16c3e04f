// verdict: passed
// why: Each barge has a thread of its own.

use std::sync::mpsc;
use std::thread;

enum Boat {
    Barge(u32),
    Ferry(u32),
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let tx1 = tx.clone();

    for tons in [12, 30, 8] {
        let tx = tx.clone();
        thread::spawn(move || tx.send(Boat::Barge(tons)).unwrap());
    }
    drop(tx);

    thread::spawn(move || {
        for people in [40, 25] {
            tx1.send(Boat::Ferry(people)).unwrap();
        }
    });

    let mut tons = 0;
    let mut people = 0;
    for boat in rx {
        match boat {
            Boat::Barge(n) => tons += n,
            Boat::Ferry(n) => people += n,
        }
    }
    println!("Freight: {tons} tons");
    println!("People: {people}");
}
