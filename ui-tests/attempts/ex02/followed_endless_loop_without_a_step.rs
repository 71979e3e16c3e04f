// verdict: passed
// follows: endless_loop_without_a_step
// why: Finds the loop, and what was to raise its index.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        let vals = ["My", "Big", "Message"];
        let mut next = 0;
        while next < vals.len() {
            tx.send(vals[next]).unwrap();
            next += 1;
        }
    });

    for received in rx {
        println!("Got: {}", received);
    }
}
