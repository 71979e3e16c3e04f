// why: what goes through three hands arrives whole and in order
// outcome: exit 0 "[4, 5, 6]\n"
use std::sync::mpsc::{self, Receiver};
use std::thread;

fn relay(source: Receiver<u32>) -> Receiver<u32> {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || source.iter().for_each(|level| tx.send(level + 1).unwrap()));
    rx
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let mouth = relay(relay(relay(rx)));
    (1..=3).for_each(|level| tx.send(level).unwrap());
    drop(tx);
    println!("{:?}", mouth.iter().collect::<Vec<_>>());
}
