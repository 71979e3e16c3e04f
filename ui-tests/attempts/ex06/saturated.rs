// verdict: wrong output
// lines: 22
// why: Fits each height into an i16 as well as can be.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    // From the spring to the mouth, whose bed lies below the sea.
    let heights = [41_750, 2_130, -240];

    thread::spawn(move || {
        for height in heights {
            tx.send(height.clamp(i16::MIN.into(), i16::MAX.into()) as i16)
                .unwrap();
        }
    });

    for height in rx {
        println!("{height} cm above the sea");
    }
}
