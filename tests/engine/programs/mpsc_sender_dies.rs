// why: a sender whose thread panics closes the channel as it unwinds
// outcome: exit 0 "Ok(1) Err(RecvError)\n"
use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        tx.send(1).unwrap();
        panic!("leak");
    });
    println!("{:?} {:?}", rx.recv(), rx.recv());
}
