// verdict: too much
// why: Each thread leaves the work to the next and waits for it, ten thousand deep.

use std::sync::mpsc::{self, Sender};
use std::thread;
use std::time::Duration;

fn send_from(depth: u32, tx: Sender<&'static str>) {
    if depth < 10_000 {
        thread::spawn(move || send_from(depth + 1, tx))
            .join()
            .unwrap();
        return;
    }
    thread::sleep(Duration::from_secs(1));
    for val in ["My", "Big", "Message"] {
        tx.send(val).unwrap();
    }
}

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || send_from(1, tx));
    for received in rx {
        println!("Got: {}", received);
    }
}
