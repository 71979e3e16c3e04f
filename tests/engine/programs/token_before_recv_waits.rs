// why: an unpark that comes while recv waits may be used up by it, whoever made the order so
// outcome: exit 0 "on\n"
// outcome: deadlock ""
// causeless: no
use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let (ready, go) = mpsc::channel();
    let worker = thread::spawn(move || {
        ready.send(()).unwrap();
        rx.recv().unwrap();
        thread::park();
        println!("on");
    });
    go.recv().unwrap();
    tx.send(()).unwrap();
    let handle = worker.thread().clone();
    thread::spawn(move || handle.unpark());
    worker.join().unwrap();
}
