// verdict: runs for ever
// lines: 14
// why: The index is never raised, and the condition that would end the loop never comes true.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        let vals = ["My", "Big", "Message"];
        let next = 0;
        while next < vals.len() {
            if next == 3 {
                tx.send(vals[next]).unwrap();
            }
        }
    });

    for received in rx {
        println!("Got: {}", received);
    }
}
