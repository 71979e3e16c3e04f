// why: a send that waits for its receiver may use the token up too
// outcome: exit 0 "on\n"
// outcome: deadlock ""
// causeless: no
use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::sync_channel(0);
    let main = thread::current();
    thread::spawn(move || {
        main.unpark();
        rx.recv().unwrap();
    });
    tx.send(()).unwrap();
    thread::park();
    println!("on");
}
