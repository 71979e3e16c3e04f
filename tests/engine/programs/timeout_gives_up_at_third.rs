// why: three timed receives can all come too early
// outcome: exit 0 "Some(0)\n"
// outcome: exit 0 "Some(1)\n"
// outcome: exit 0 "Some(2)\n"
// outcome: exit 0 "None\n"
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        let _ = tx.send(3);
        thread::park();
    });
    let limit = Duration::from_micros(50);
    println!("{:?}", (0..3).find(|_| rx.recv_timeout(limit).is_ok()));
}
