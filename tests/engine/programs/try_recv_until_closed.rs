// why: a loop that polls until the channel is closed takes all there was
// outcome: exit 0 "[1, 2]\n"
use std::sync::mpsc::{self, TryRecvError};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || [1, 2].map(|level| tx.send(level).unwrap()));
    let mut levels = Vec::new();
    loop {
        match rx.try_recv() {
            Ok(level) => levels.push(level),
            Err(TryRecvError::Empty) => thread::yield_now(),
            Err(TryRecvError::Disconnected) => break,
        }
    }
    println!("{levels:?}");
}
