// why: a recv that waits may use up the thread's token, so the park behind it may wait for ever
// outcome: exit 0 "on\n"
// outcome: deadlock ""
use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let main = thread::current();
    thread::spawn(move || {
        main.unpark();
        tx.send(()).unwrap();
    });
    rx.recv().unwrap();
    thread::park();
    println!("on");
}
