// why: a send that waits for room is refused when the receiver goes
// outcome: exit 0 "[true, false]\n"
// outcome: exit 0 "[true, true]\n"
// ruled-out: exit 0 "[false, true]\n"
// outcome: exit 0 "[false, false]\n"
use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::sync_channel(1);
    let gauge = thread::spawn(move || [1, 2].map(|level| tx.send(level).is_ok()));
    let _ = rx.try_recv();
    drop(rx);
    println!("{:?}", gauge.join().unwrap());
}
