// why: with no room try_send succeeds only if a receiver waits already
// outcome: exit 0 "Full(1) Ok(2)\n"
// outcome: exit 0 "Ok Ok(1)\n"
use std::sync::mpsc::{self, TrySendError};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::sync_channel(0);
    let station = thread::spawn(move || rx.recv());
    match tx.try_send(1) {
        Ok(()) => print!("Ok "),
        Err(TrySendError::Full(level)) => {
            print!("Full({level}) ");
            tx.send(2).unwrap();
        }
        Err(TrySendError::Disconnected(_)) => print!("closed "),
    }
    println!("{:?}", station.join().unwrap());
}
