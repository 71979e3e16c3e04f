// why: a payload that nobody took is dropped with its thread, and the sender in it closes the channel
// outcome: exit 0 "Err(RecvError)\n"
use std::sync::mpsc;
use std::{panic, thread};

fn main() {
    let (tx, rx) = mpsc::channel::<u8>();
    let gauge = thread::spawn(move || panic::panic_any(tx));
    drop(gauge);
    println!("{:?}", rx.recv());
}
