// code: E0308
// view: `try_send` never waits. Its Result is Ok

use std::sync::mpsc::{self, TrySendError};

fn main() {
    let (tx, _rx) = mpsc::sync_channel(1);
    if let TrySendError::Full(level) = tx.try_send(3) {
        println!("{level}");
    }
}
