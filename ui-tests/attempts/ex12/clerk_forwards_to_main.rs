// verdict: passed
// why: The clerk sends each line on over another channel, and main writes it down.

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

    let (out_tx, out_rx) = mpsc::channel();
    thread::spawn(move || {
        for news in rx {
            out_tx.send(news).unwrap();
        }
    });
    for news in out_rx {
        println!("{news}");
    }
}
