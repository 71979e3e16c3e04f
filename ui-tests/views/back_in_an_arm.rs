// code: E0382
// view: the message has come back: it lies in the error

use std::sync::mpsc::{self, TrySendError};

fn main() {
    let (tx, _rx) = mpsc::sync_channel(1);
    for boat in ["Heron", "Otter"].map(String::from) {
        match tx.try_send(boat) {
            Ok(()) => {}
            Err(TrySendError::Full(_)) => println!("{boat} finds no room"),
            Err(TrySendError::Disconnected(_)) => break,
        }
    }
}
