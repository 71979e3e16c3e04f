// why: try_send tells room, a full channel and a closed one apart
// outcome: exit 0 "Ok(()) Err(TrySendError::Full(..)) Err(TrySendError::Disconnected(..))\n"
use std::sync::mpsc;

fn main() {
    let (tx, rx) = mpsc::sync_channel(1);
    let (first, second) = (tx.try_send(1), tx.try_send(2));
    drop(rx);
    println!("{first:?} {second:?} {:?}", tx.try_send(3));
}
