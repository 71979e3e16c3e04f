// verdict: passed
// why: Says it in the cast, and the channel follows.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    // From the spring to the mouth, whose bed lies below the sea.
    let heights = [41_750, 2_130, -240];

    thread::spawn(move || {
        for height in heights {
            tx.send(height as isize).unwrap();
        }
    });

    for height in rx {
        println!("{height} cm above the sea");
    }
}
