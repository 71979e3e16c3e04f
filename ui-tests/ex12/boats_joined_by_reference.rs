// Keeps the boats in a vector, and joins each of them in a loop over a reference.
// A join uses its handle up, and what is only borrowed can't be used up.

use std::sync::mpsc::{self, Sender};
use std::thread::{self, JoinHandle};

fn sail(boat: &'static str, tx: Sender<String>) -> JoinHandle<()> {
    thread::spawn(move || {
        for lock in 1..=2 {
            tx.send(format!("{boat} passes lock {lock}")).unwrap();
        }
    })
}

fn main() {
    let (tx, rx) = mpsc::channel();

    let boats = vec![sail("Heron", tx.clone()), sail("Otter", tx)];

    thread::spawn(move || {
        for news in rx {
            println!("{news}");
        }
    });
    for boat in &boats {
        boat.join().unwrap();
    }
}
