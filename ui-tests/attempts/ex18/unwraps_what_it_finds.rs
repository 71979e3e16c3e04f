// verdict: panicked
// why: Takes out what is there, and panics when nothing is.

use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

fn mill(boats: Receiver<u32>, sacks: Sender<u32>) -> u32 {
    let mut filled = 0;
    for _ in 0..3 {
        let boat = boats.try_recv().unwrap();
        println!("Boat {boat} is unloaded");
    }
    for sack in 1..=2 {
        filled = sack;
        println!("Sack {filled} is filled");
        sacks.send(filled).unwrap();
    }
    filled
}

fn main() {
    let (tx, boats) = mpsc::channel();
    let (sacks, filled) = mpsc::channel();

    let boatman = thread::spawn(move || {
        tx.send(1).unwrap();
        tx.send(2).unwrap();
        for _ in 0..2 {
            filled.recv().unwrap();
        }
        tx.send(3).unwrap();
    });

    let sacks = mill(boats, sacks);
    boatman.join().unwrap();
    println!("{sacks} sacks are filled");
}
