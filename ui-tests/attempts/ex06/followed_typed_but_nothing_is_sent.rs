// verdict: passed
// follows: typed_but_nothing_is_sent
// why: Sends each height, so that the thread takes the sender along.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel::<i32>();

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
