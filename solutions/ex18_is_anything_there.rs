// The decision: `try_recv` says in two ways that it has nothing. `Empty` is an answer for this moment,
// and the miller has something else to do; `Disconnected` is one for good, and he is done. Once there
// is nothing else to do, he asks with `recv`, which answers only when there is news.
//
// As right: a loop over the receiver once both sacks are filled; two loops, one that looks and one that
// waits; `while let` with the two errors behind it; an own enum of what he found.
// Not right: leaving the loop at any `Err`; asking again at once, or after a sleep; filling both sacks
// first, whether or not boats are waiting; waiting for each boat, since the third never comes then.

use std::sync::mpsc::{self, Receiver, Sender, TryRecvError};
use std::thread;

fn mill(boats: Receiver<u32>, sacks: Sender<u32>) -> u32 {
    let mut filled = 0;
    loop {
        match boats.try_recv() {
            Ok(boat) => println!("Boat {boat} is unloaded"),
            Err(TryRecvError::Disconnected) => break,
            Err(TryRecvError::Empty) if filled < 2 => {
                filled += 1;
                println!("Sack {filled} is filled");
                sacks.send(filled).unwrap();
            }
            // Nothing is left to do but to wait.
            Err(TryRecvError::Empty) => match boats.recv() {
                Ok(boat) => println!("Boat {boat} is unloaded"),
                Err(_) => break,
            },
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
