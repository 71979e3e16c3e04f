// verdict: panicked
// lines: 21
// why: Sends texts and parses them into a type without a sign.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    // From the spring to the mouth, whose bed lies below the sea.
    let heights = [41_750, 2_130, -240];

    thread::spawn(move || {
        for height in heights {
            tx.send(height.to_string()).unwrap();
        }
    });

    for text in rx {
        let height: u32 = text.parse().unwrap();
        println!("{height} cm above the sea");
    }
}
