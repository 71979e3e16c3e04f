// verdict: passed
// why: Asks with if let first, and asks for the reason behind it.

use std::sync::mpsc::{self, Receiver, Sender, TryRecvError};
use std::thread;

fn mill(boats: Receiver<u32>, sacks: Sender<u32>) -> u32 {
    let mut filled = 0;
    loop {
        let news = if filled < 2 {
            boats.try_recv()
        } else {
            boats.recv().map_err(|_| TryRecvError::Disconnected)
        };
        if let Ok(boat) = news {
            println!("Boat {boat} is unloaded");
        } else if let Err(TryRecvError::Empty) = news {
            filled += 1;
            println!("Sack {filled} is filled");
            sacks.send(filled).unwrap();
        } else {
            break;
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
