// why: a cloned SyncSender keeps the channel open like a Sender
// outcome: deadlock "1\n"
use std::sync::mpsc;

fn main() {
    let (tx, rx) = mpsc::sync_channel(1);
    let _other = tx.clone();
    tx.send(1).unwrap();
    drop(tx);
    for level in rx {
        println!("{level}");
    }
}
