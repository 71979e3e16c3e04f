// verdict: nothing crossed
// lines: 23
// why: The words never leave the thread, and main prints its own list of them.

use std::sync::mpsc;
use std::thread;

const VALS: [&str; 3] = ["My", "Big", "Message"];

fn main() {
    let (tx, rx) = mpsc::channel::<String>();

    thread::spawn(move || {
        for val in VALS {
            let message = String::from(val);
            assert_eq!(message.len(), val.len());
        }
        drop(tx);
    });

    assert_eq!(rx.iter().count(), 0);
    for val in VALS {
        println!("Got: {val}");
    }
}
