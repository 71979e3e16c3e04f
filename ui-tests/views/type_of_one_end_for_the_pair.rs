// code: E0308
// view: `channel()` gives two ends at once, a Sender and a Receiver. Taken apart

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx): (mpsc::Sender<i32>) = mpsc::channel();

    // From the spring to the mouth, whose bed lies below the sea.
    let heights = [41_750, 2_130, -240];

    thread::spawn(move || {
        for height in heights {
            tx.send(height as _).unwrap();
        }
    });

    for height in rx {
        println!("{height} cm above the sea");
    }
}
