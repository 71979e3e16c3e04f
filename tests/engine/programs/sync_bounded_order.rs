// why: a bounded channel keeps its sender's order
// outcome: exit 0 "[1, 2, 3, 4]\n"
use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::sync_channel(2);
    thread::spawn(move || (1..=4).for_each(|level| tx.send(level).unwrap()));
    println!("{:?}", rx.iter().collect::<Vec<u8>>());
}
