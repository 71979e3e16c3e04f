// verdict: beside the lesson
// lines: 16
// why: Three threads send one height each, so that the order is open.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel::<i32>();

    // From the spring to the mouth, whose bed lies below the sea.
    let heights = [41_750, 2_130, -240];

    for height in heights {
        let tx = tx.clone();
        thread::spawn(move || tx.send(height as _).unwrap());
    }
    drop(tx);

    for height in rx {
        println!("{height} cm above the sea");
    }
}
