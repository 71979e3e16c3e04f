// verdict: depends on luck
// lines: 12, 13
// why: Uses try_send over a channel with room for one, so that the later message may be lost.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::sync_channel(1);
    let tx1 = tx.clone();

    thread::spawn(move || tx.try_send("Hi from thread 1").is_ok());
    thread::spawn(move || tx1.try_send("Hi from thread 2").is_ok());

    for received in rx {
        println!("Message received: {}", received);
    }
}
