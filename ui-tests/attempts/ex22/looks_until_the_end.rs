// verdict: passed
// why: Looks again and again, and stops only when nobody is above any more.

use std::sync::mpsc::{self, TryRecvError};
use std::thread;

fn main() {
    let (above, below) = mpsc::sync_channel(0);

    thread::spawn(move || {
        for boat in ["Heron", "Otter", "Teal"] {
            above.send(boat).unwrap();
        }
    });

    loop {
        match below.try_recv() {
            Ok(boat) => println!("{boat} is through"),
            Err(TryRecvError::Empty) => thread::yield_now(),
            Err(TryRecvError::Disconnected) => break,
        }
    }
}
