// verdict: nothing crossed
// why: Knows the boats, and prints them when the boatman is done.

use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

fn mill(_boats: Receiver<u32>, _sacks: Sender<u32>) -> u32 {
    0
}

fn main() {
    for boat in 1..=3 {
        println!("Boat {boat} is unloaded");
    }
    for sack in 1..=2 {
        println!("Sack {sack} is filled");
    }
    let (_, boats) = mpsc::channel();
    let (sacks, _) = mpsc::channel();
    let filled = thread::spawn(move || mill(boats, sacks)).join().unwrap();
    println!("{} sacks are filled", filled + 2);
}
