// verdict: beside the lesson
// lines: 15
// why: Sends the whole list as one message, where each height is to be one.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    // From the spring to the mouth, whose bed lies below the sea.
    let heights = [41_750, 2_130, -240];

    thread::spawn(move || {
        tx.send(heights).unwrap();
    });

    for height in rx.into_iter().flatten() {
        println!("{height} cm above the sea");
    }
}
