// code: E0004
// view: `try_send` never waits. Its Result is Ok

use std::sync::mpsc::{self, TrySendError};

fn main() {
    let (tx, _rx) = mpsc::sync_channel(1);
    match tx.try_send(3) {
        Ok(()) => println!("kept"),
        Err(TrySendError::Full(level)) => println!("{level} runs over"),
    }
}
