// why: whether there is room depends on whether the receiver has been there
// outcome: exit 0 "Ok(()) [1, 2]\n"
// outcome: exit 0 "Err(TrySendError::Full(..)) [1]\n"
use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::sync_channel(1);
    tx.send(1).unwrap();
    let station = thread::spawn(move || rx.iter().collect::<Vec<u8>>());
    let second = tx.try_send(2);
    drop(tx);
    println!("{second:?} {:?}", station.join().unwrap());
}
