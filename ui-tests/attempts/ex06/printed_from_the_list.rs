// verdict: nothing crossed
// lines: 21
// why: Counts the messages and prints out of the list that main still has.

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

    for (_, height) in rx.iter().zip(heights) {
        println!("{height} cm above the sea");
    }
}
