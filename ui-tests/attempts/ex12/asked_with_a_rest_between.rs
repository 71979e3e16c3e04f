// verdict: passed
// why: The same with a pause between two questions.

use std::sync::mpsc::{self, Sender};
use std::thread::{self, JoinHandle};
use std::time::Duration;

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

    let clerk = thread::spawn(move || {
        for news in rx {
            println!("{news}");
        }
    });
    while !clerk.is_finished() {
        thread::sleep(Duration::from_millis(5));
    }
}
