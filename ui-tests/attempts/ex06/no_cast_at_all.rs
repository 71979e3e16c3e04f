// verdict: passed
// why: Takes only the cast away, so that no place says the type: whole numbers are an i32 where nothing says otherwise.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    // From the spring to the mouth, whose bed lies below the sea.
    let heights = [41_750, 2_130, -240];

    thread::spawn(move || {
        for height in heights {
            tx.send(height).unwrap();
        }
    });

    for height in rx {
        println!("{height} cm above the sea");
    }
}
