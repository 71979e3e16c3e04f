// verdict: passed
// why: After the join all three words lie in the channel, and try_iter takes what is there.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    let writer = thread::spawn(move || {
        for val in ["My", "Big", "Message"] {
            tx.send(val).unwrap();
        }
        tx
    });

    let _tx = writer.join().unwrap();
    for received in rx.try_iter() {
        println!("Got: {}", received);
    }
}
