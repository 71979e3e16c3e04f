// why: a receiver travels with what it holds
// outcome: exit 0 "Ok(1) Ok(2) Err(RecvError)\n"
use std::sync::mpsc::{self, Receiver};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel::<Receiver<u8>>();
    let station = thread::spawn(move || {
        let inner = rx.recv().unwrap();
        println!("{:?} {:?} {:?}", inner.recv(), inner.recv(), inner.recv());
    });
    let (level, levels) = mpsc::channel();
    level.send(1).unwrap();
    tx.send(levels).unwrap();
    level.send(2).unwrap();
    drop(level);
    station.join().unwrap();
}
