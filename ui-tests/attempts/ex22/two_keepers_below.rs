// verdict: depends on luck
// why: Two keepers stand below, and whoever is free takes a boat and calls out its name.

use std::sync::{Mutex, mpsc};
use std::thread;

fn main() {
    let (above, below) = mpsc::sync_channel(0);
    let below = Mutex::new(below);

    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                loop {
                    let boat: Result<&str, _> = below.lock().unwrap().recv();
                    let Ok(boat) = boat else { break };
                    println!("{boat} is through");
                }
            });
        }
        for boat in ["Heron", "Otter", "Teal"] {
            above.send(boat).unwrap();
        }
        drop(above);
    });
}
