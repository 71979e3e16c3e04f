// verdict: depends on luck
// lines: 19, 36
// why: Fills a sack where nothing is there, and then always waits for a boat: the third waits for both sacks.

use std::sync::mpsc::{self, Receiver, Sender, TryRecvError};
use std::thread;

fn mill(boats: Receiver<u32>, sacks: Sender<u32>) -> u32 {
    let mut filled = 0;
    loop {
        match boats.try_recv() {
            Ok(boat) => println!("Boat {boat} is unloaded"),
            Err(TryRecvError::Empty) => {
                if filled < 2 {
                    filled += 1;
                    println!("Sack {filled} is filled");
                    sacks.send(filled).unwrap();
                }
                let Ok(boat) = boats.recv() else { break };
                println!("Boat {boat} is unloaded");
            }
            Err(TryRecvError::Disconnected) => break,
        }
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
