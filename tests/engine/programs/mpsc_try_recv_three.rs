// why: a look beside a sender that sends and goes, then a wait for the end
// outcome: exit 0 "Err(Empty) [6]\n"
// outcome: exit 0 "Ok(6) []\n"
use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || tx.send(6).unwrap());
    let first = rx.try_recv();
    println!("{first:?} {:?}", rx.into_iter().collect::<Vec<u8>>());
}
