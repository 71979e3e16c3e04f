// why: a send on a full channel waits, and nobody takes
// outcome: deadlock "1\n2\n"
use std::sync::mpsc;

fn main() {
    let (tx, _rx) = mpsc::sync_channel(2);
    for level in 1..=3 {
        tx.send(level).unwrap();
        println!("{level}");
    }
}
