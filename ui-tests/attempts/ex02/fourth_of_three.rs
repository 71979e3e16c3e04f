// verdict: does not compile
// lines: 15
// why: Counts from one, and rustc sees while it makes code that the fourth element isn't there.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        let vals = ["My", "Big", "Message"];
        tx.send(vals[1]).unwrap();
        tx.send(vals[2]).unwrap();
        tx.send(vals[3]).unwrap();
    });

    for received in rx {
        println!("Got: {}", received);
    }
}
