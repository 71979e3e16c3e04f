// verdict: panicked
// lines: 20
// why: Calls recv a fourth time, to see that nothing more comes, and unwraps the answer.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        for val in ["My", "Big", "Message"] {
            tx.send(val).unwrap();
        }
    });

    println!("Got: {}", rx.recv().unwrap());
    println!("Got: {}", rx.recv().unwrap());
    println!("Got: {}", rx.recv().unwrap());
    println!("Got: {}", rx.recv().unwrap());
}
