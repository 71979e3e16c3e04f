// why: who joins holds the payload, so the sender in it keeps the channel open
// outcome: deadlock "joined\n"
use std::sync::mpsc;
use std::{panic, thread};

fn main() {
    let (tx, rx) = mpsc::channel::<u8>();
    let gauge = thread::spawn(move || panic::panic_any(tx));
    let payload = gauge.join();
    println!("joined");
    println!("{:?}", rx.recv());
    drop(payload);
}
