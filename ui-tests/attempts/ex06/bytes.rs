// verdict: wrong output
// lines: 21
// why: Takes a byte for each height.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    // From the spring to the mouth, whose bed lies below the sea.
    let heights = [41_750, 2_130, -240];

    thread::spawn(move || {
        for height in heights {
            tx.send(height as u8).unwrap();
        }
    });

    for height in rx {
        println!("{height} cm above the sea");
    }
}
