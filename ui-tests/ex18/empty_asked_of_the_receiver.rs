// Asks the receiver whether it is empty, before taking anything.
// It has no such method: another moment later the answer could be another.

use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

fn mill(boats: Receiver<u32>, sacks: Sender<u32>) -> u32 {
    let mut filled = 0;
    while filled < 2 {
        if boats.is_empty() {
            filled += 1;
            println!("Sack {filled} is filled");
            sacks.send(filled).unwrap();
        }
    }
    for boat in boats {
        println!("Boat {boat} is unloaded");
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
