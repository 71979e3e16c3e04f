// verdict: passed
// why: Compares the error with Empty, in the place of a pattern.

use std::sync::mpsc::{self, Receiver, Sender, TryRecvError};
use std::thread;

fn mill(boats: Receiver<u32>, sacks: Sender<u32>) -> u32 {
    let mut filled = 0;
    for sack in 1..=2 {
        let look = loop {
            match boats.try_recv() {
                Ok(boat) => println!("Boat {boat} is unloaded"),
                Err(why) => break why,
            }
        };
        if look != TryRecvError::Empty {
            return filled;
        }
        println!("Sack {sack} is filled");
        sacks.send(sack).unwrap();
        filled = sack;
    }
    boats
        .iter()
        .for_each(|boat| println!("Boat {boat} is unloaded"));
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
