// verdict: passed
// why: Counts the sacks that are left, downwards, with a labelled loop.

use std::sync::mpsc::{self, Receiver, Sender, TryRecvError};
use std::thread;

fn mill(boats: Receiver<u32>, sacks: Sender<u32>) -> u32 {
    let mut filled = 0;
    let mut left = 2;
    'day: loop {
        let boat = match (boats.try_recv(), left) {
            (Ok(boat), _) => boat,
            (Err(TryRecvError::Disconnected), _) => break 'day,
            (Err(TryRecvError::Empty), 0) => match boats.recv() {
                Ok(boat) => boat,
                Err(_) => break 'day,
            },
            (Err(TryRecvError::Empty), _) => {
                left -= 1;
                filled += 1;
                println!("Sack {filled} is filled");
                sacks.send(filled).unwrap();
                continue;
            }
        };
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
