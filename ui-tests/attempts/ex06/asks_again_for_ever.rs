// verdict: runs for ever
// lines: 21
// why: Polls, and takes the end for an answer that may change.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel::<i32>();

    // From the spring to the mouth, whose bed lies below the sea.
    let heights = [41_750, 2_130, -240];

    thread::spawn(move || {
        for height in heights {
            tx.send(height as _).unwrap();
        }
    });

    loop {
        if let Ok(height) = rx.try_recv() {
            println!("{height} cm above the sea");
        }
    }
}
