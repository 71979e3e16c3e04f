// verdict: beside the lesson
// why: Each boat sends its two lines as one text.

use std::sync::mpsc::{self, Sender};
use std::thread::{self, JoinHandle};

fn sail(boat: &'static str, tx: Sender<String>) -> JoinHandle<()> {
    thread::spawn(move || {
        tx.send(format!("{boat} passes lock 1\n{boat} passes lock 2")).unwrap();
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
    clerk.join().unwrap();
}
