// verdict: depends on luck
// lines: 29
// why: Gives the others a second, which nearly always is enough.

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

    thread::spawn(move || {
        for news in rx {
            println!("{news}");
        }
    });

    thread::sleep(Duration::from_secs(1));
}
