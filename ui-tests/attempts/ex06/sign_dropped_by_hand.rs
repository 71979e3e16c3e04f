// verdict: wrong output
// lines: 21
// why: Takes the absolute value, so that an unsigned number will do.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel::<u32>();

    // From the spring to the mouth, whose bed lies below the sea.
    let heights = [41_750, 2_130, -240];

    thread::spawn(move || {
        for height in heights {
            tx.send(i32::abs(height) as _).unwrap();
        }
    });

    for height in rx {
        println!("{height} cm above the sea");
    }
}
