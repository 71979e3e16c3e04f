// verdict: nothing crossed
// lines: 20
// why: The words come back by the JoinHandle, and what was sent stays in the channel.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, _rx) = mpsc::channel();

    let writer = thread::spawn(move || {
        let vals = vec!["My", "Big", "Message"];
        for val in &vals {
            tx.send(*val).unwrap();
        }
        vals
    });

    for val in writer.join().unwrap() {
        println!("Got: {val}");
    }
}
