// verdict: passed
// why: The clerk gives back a list at the end, and main prints it.

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

    sail("Heron", tx.clone());
    sail("Otter", tx);

    let clerk = thread::spawn(move || rx.iter().collect::<Vec<String>>());
    for news in clerk.join().unwrap() {
        println!("{news}");
    }
}
