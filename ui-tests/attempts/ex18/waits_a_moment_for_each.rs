// verdict: beside the lesson
// lines: 11
// why: Waits a moment for each boat, and when no sack is left, one moment after the other.

use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

fn mill(boats: Receiver<u32>, sacks: Sender<u32>) -> u32 {
    let mut filled = 0;
    loop {
        match boats.recv_timeout(std::time::Duration::from_millis(1)) {
            Ok(boat) => println!("Boat {boat} is unloaded"),
            Err(mpsc::RecvTimeoutError::Timeout) if filled < 2 => {
                filled += 1;
                println!("Sack {filled} is filled");
                sacks.send(filled).unwrap();
            }
            Err(mpsc::RecvTimeoutError::Timeout) => {}
            Err(mpsc::RecvTimeoutError::Disconnected) => break,
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
