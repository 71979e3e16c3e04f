// verdict: passed
// why: The clerk reports each line to main when it is written, and main waits for four reports.

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
    let (report, written) = mpsc::channel();

    thread::spawn(move || {
        for news in rx {
            println!("{news}");
            report.send(()).unwrap();
        }
    });
    for _ in 0..4 {
        written.recv().unwrap();
    }
}
