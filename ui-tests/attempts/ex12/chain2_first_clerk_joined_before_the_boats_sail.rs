// verdict: deadlock
// lines: 17, 20, 24
// why: First edit: joins the clerk, but before the boats are off.

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

    let clerk = thread::spawn(move || {
        for news in rx {
            println!("{news}");
        }
    });
    clerk.join().unwrap();

    sail("Heron", tx.clone());
    sail("Otter", tx);
}
