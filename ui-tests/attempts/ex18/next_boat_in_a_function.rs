// verdict: passed
// why: A function says what the miller finds: a boat, time for a sack, or the end.

use std::sync::mpsc::{self, Receiver, Sender, TryRecvError};
use std::thread;

enum Found {
    Boat(u32),
    Time,
    Evening,
}

fn look(boats: &Receiver<u32>, may_work: bool) -> Found {
    match boats.try_recv() {
        Ok(boat) => Found::Boat(boat),
        Err(TryRecvError::Empty) if may_work => Found::Time,
        Err(TryRecvError::Empty) => boats.recv().map_or(Found::Evening, Found::Boat),
        Err(TryRecvError::Disconnected) => Found::Evening,
    }
}

fn mill(boats: Receiver<u32>, sacks: Sender<u32>) -> u32 {
    let mut filled = 0;
    loop {
        match look(&boats, filled < 2) {
            Found::Boat(boat) => println!("Boat {boat} is unloaded"),
            Found::Time => {
                filled += 1;
                println!("Sack {filled} is filled");
                sacks.send(filled).unwrap();
            }
            Found::Evening => return filled,
        }
    }
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
