// why: a channel for one message: sent or dropped, main is told
// outcome: exit 0 "Ok(9) Err(RecvError)\n"
use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let (silent, nothing) = mpsc::channel::<u8>();
    thread::spawn(move || tx.send(9).unwrap());
    thread::spawn(move || drop(silent));
    println!("{:?} {:?}", rx.recv(), nothing.recv());
}
