// why: try_recv takes from a sender that waits, or finds nobody
// outcome: exit 0 "Ok(1)\n"
// outcome: exit 0 "Err(Empty)\n"
use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::sync_channel(0);
    thread::spawn(move || {
        let _ = tx.send(1);
        thread::park();
    });
    println!("{:?}", rx.try_recv());
}
