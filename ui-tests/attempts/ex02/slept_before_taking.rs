// verdict: depends on luck
// lines: 18, 19
// why: Sleeps a while and then takes what has come by then.

use std::sync::mpsc;
use std::thread;
use std::time::Duration;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        for val in ["My", "Big", "Message"] {
            tx.send(val).unwrap();
        }
    });

    thread::sleep(Duration::from_secs(1));
    for received in rx.try_iter() {
        println!("Got: {}", received);
    }
}
