// verdict: passed
// why: One loop looks, as long as a sack is left, and another waits.

use std::sync::mpsc::{self, Receiver, Sender, TryRecvError};
use std::thread;

fn mill(boats: Receiver<u32>, sacks: Sender<u32>) -> u32 {
    let mut filled = 0;
    while filled < 2 {
        match boats.try_recv() {
            Ok(boat) => println!("Boat {boat} is unloaded"),
            Err(TryRecvError::Empty) => {
                filled += 1;
                println!("Sack {filled} is filled");
                sacks.send(filled).unwrap();
            }
            Err(TryRecvError::Disconnected) => return filled,
        }
    }
    while let Ok(boat) = boats.recv() {
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
