// verdict: nothing crossed
// lines: 22
// why: Takes the texts from the JoinHandles and leaves the messages in the channel.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    let handles = [1, 2].map(|number| {
        let tx = tx.clone();
        thread::spawn(move || {
            let msg = format!("Hi from thread {number}");
            tx.send(msg.clone()).unwrap();
            msg
        })
    });

    for handle in handles {
        let msg = handle.join().unwrap();
        println!("Message received: {msg}");
    }
    drop(rx);
}
