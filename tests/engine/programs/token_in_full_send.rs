// why: a send that waits for room may use the token up
// outcome: exit 0 "on\n"
// outcome: deadlock ""
// causeless: no
use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::sync_channel(1);
    tx.send(0).unwrap();
    let main = thread::current();
    thread::spawn(move || {
        main.unpark();
        rx.recv().unwrap();
        thread::park();
    });
    tx.send(1).unwrap();
    thread::park();
    println!("on");
}
