// verdict: wrong output
// why: Knows that three boats come.

use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

fn mill(boats: Receiver<u32>, sacks: Sender<u32>) -> u32 {
    let mut filled = 0;
    let mut unloaded = 0;
    while unloaded < 3 {
        let boat = match boats.try_recv() {
            Err(mpsc::TryRecvError::Empty) if filled < 2 => {
                filled += 1;
                println!("Sack {filled} is filled");
                sacks.send(filled).unwrap();
                continue;
            }
            Err(mpsc::TryRecvError::Empty) => match boats.recv() {
                Ok(boat) => boat,
                Err(_) => break,
            },
            Err(mpsc::TryRecvError::Disconnected) => break,
            Ok(boat) => boat,
        };
        println!("Boat {boat} is unloaded");
        unloaded += 1;
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
