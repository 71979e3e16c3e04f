// why: three senders of two messages each: all arrive, and only their sum is looked at
// outcome: exit 0 "6 15\n"
use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    for river in 0..3 {
        let tx = tx.clone();
        thread::spawn(move || (0..2).for_each(|n| tx.send(river * 2 + n).unwrap()));
    }
    drop(tx);
    let levels: Vec<u32> = rx.iter().collect();
    println!("{} {}", levels.len(), levels.iter().sum::<u32>());
}
