// verdict: passed
// why: The list that is collected has a type, and the channel takes it from there.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    // From the spring to the mouth, whose bed lies below the sea.
    let heights = [41_750, 2_130, -240];

    thread::spawn(move || {
        for height in heights {
            tx.send(height as _).unwrap();
        }
    });

    let heights: Vec<i32> = rx.iter().collect();
    for height in heights {
        println!("{height} cm above the sea");
    }
}
