// verdict: deadlock
// lines: 9, 20
// why: Second edit: makes a text of each height, and loses the send with it.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel::<String>();

    // From the spring to the mouth, whose bed lies below the sea.
    let heights = [41_750, 2_130, -240];

    thread::spawn(move || {
        for height in heights {
            println!("{} cm above the sea", height.to_string());
        }
    });

    for height in rx {
        println!("{height} cm above the sea");
    }
}
