// verdict: does not compile
// lines: 20
// why: Says one type where it is made and another where it is received.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel::<i32>();

    // From the spring to the mouth, whose bed lies below the sea.
    let heights = [41_750, 2_130, -240];

    thread::spawn(move || {
        for height in heights {
            tx.send(height as _).unwrap();
        }
    });

    let rx: mpsc::Receiver<i64> = rx;
    for height in rx {
        println!("{height} cm above the sea");
    }
}
