// verdict: passed
// why: The receiving function says in its head what it wants.

use std::sync::mpsc;
use std::thread;

fn print(heights: mpsc::Receiver<i64>) {
    while let Ok(height) = heights.recv() {
        println!("{height} cm above the sea");
    }
}

fn main() {
    let (tx, rx) = mpsc::channel();

    // From the spring to the mouth, whose bed lies below the sea.
    let heights = [41_750, 2_130, -240];

    thread::spawn(move || {
        for height in heights {
            tx.send(height as _).unwrap();
        }
    });

    print(rx);
}
