// verdict: nothing crossed
// lines: 16
// why: The surveyor prints, joins in, and the channel carries nothing.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel::<i32>();

    // From the spring to the mouth, whose bed lies below the sea.
    let heights = [41_750, 2_130, -240];

    let surveyor = thread::spawn(move || {
        for height in heights {
            println!("{height} cm above the sea");
        }
    });
    drop(tx);

    surveyor.join().unwrap();
    assert!(rx.recv().is_err());
}
