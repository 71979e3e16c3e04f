// verdict: depends on luck
// why: The clerk counts a line before it prints it, and main ends when four are counted.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
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

    let n = Arc::new(AtomicUsize::new(0));
    let m = n.clone();
    thread::spawn(move || {
        for news in rx {
            m.fetch_add(1, Ordering::SeqCst);
            println!("{news}");
        }
    });

    while n.load(Ordering::SeqCst) < 4 {}
}
