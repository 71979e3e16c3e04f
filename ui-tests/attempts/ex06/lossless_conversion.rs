// verdict: passed
// why: An i64 made by `from`, which would refuse what does not fit.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    // From the spring to the mouth, whose bed lies below the sea.
    let heights = [41_750, 2_130, -240];

    thread::spawn(move || {
        for height in heights {
            tx.send(i64::from(height)).expect("main listens");
        }
    });

    for height in rx {
        println!("{height} cm above the sea");
    }
}
