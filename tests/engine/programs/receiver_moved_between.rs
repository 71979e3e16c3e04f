// why: a receiver may be used by one thread after the other
// outcome: exit 0 "1 2 Err(RecvError)\n"
use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || [1, 2].map(|level| tx.send(level).unwrap()));
    let (first, rx) = thread::spawn(move || (rx.recv().unwrap(), rx))
        .join()
        .unwrap();
    println!("{first} {} {:?}", rx.recv().unwrap(), rx.recv());
}
