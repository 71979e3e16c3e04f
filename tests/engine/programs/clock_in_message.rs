// why: an Instant that came in a message can be over its time or not
// outcome: exit 0 "in time\n"
// outcome: exit 0 "late\n"
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

fn main() {
    let (tx, rx) = mpsc::channel();
    let gauge = thread::spawn(move || {
        let deadline: Instant = rx.recv().unwrap();
        println!(
            "{}",
            if Instant::now() < deadline {
                "in time"
            } else {
                "late"
            }
        );
    });
    tx.send(Instant::now() + Duration::from_millis(1)).unwrap();
    gauge.join().unwrap();
}
