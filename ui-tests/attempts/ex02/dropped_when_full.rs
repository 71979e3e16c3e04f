// verdict: depends on luck
// lines: 13
// why: Over a channel with room for one, try_send drops the words for which there is no room.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::sync_channel(1);

    thread::spawn(move || {
        for val in ["My", "Big", "Message"] {
            let _ = tx.try_send(val);
        }
    });

    for received in rx {
        println!("Got: {}", received);
    }
}
