// verdict: passed
// why: Waits a second at a time, and again and again until nobody is above.

use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::Duration;

fn main() {
    let (above, below) = mpsc::sync_channel(0);

    thread::spawn(move || {
        for boat in ["Heron", "Otter", "Teal"] {
            above.send(boat).unwrap();
        }
    });

    loop {
        match below.recv_timeout(Duration::from_secs(1)) {
            Ok(boat) => println!("{boat} is through"),
            Err(RecvTimeoutError::Timeout) => continue,
            Err(RecvTimeoutError::Disconnected) => break,
        }
    }
}
