// verdict: beside the lesson
// lines: 11
// why: One thread reports for both boats, so that there is only one to wait for.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        for boat in ["Heron", "Otter"] {
            for lock in 1..=2 {
                tx.send(format!("{boat} passes lock {lock}")).unwrap();
            }
        }
    });

    for news in rx {
        println!("{news}");
    }
}
