// verdict: wrong output
// lines: 21
// why: Sends whole metres, which fit into anything.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel::<i16>();

    // From the spring to the mouth, whose bed lies below the sea.
    let heights = [41_750, 2_130, -240];

    thread::spawn(move || {
        for height in heights {
            tx.send((height / 100) as _).unwrap();
        }
    });

    for height in rx {
        println!("{height}00 cm above the sea");
    }
}
