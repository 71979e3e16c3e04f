// verdict: deadlock
// lines: 9, 20
// why: Says the type and takes the send away; so the closure does not take the sender along.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel::<i32>();

    // From the spring to the mouth, whose bed lies below the sea.
    let heights = [41_750, 2_130, -240];

    thread::spawn(move || {
        for height in heights {
            println!("{height} cm above the sea");
        }
    });

    for height in rx {
        println!("{height} cm above the sea");
    }
}
