// why: types with ends, locks and handles in them can be shown, made by default and compared
// outcome: exit 0 "Gauge { level: Mutex { data: 0, poisoned: false, .. }, count: 0 } Err(Empty)\n"
use std::sync::Mutex;
use std::sync::atomic::AtomicU32;
use std::sync::mpsc::{Receiver, TryRecvError, channel};

#[derive(Debug, Default)]
struct Gauge {
    level: Mutex<u8>,
    count: AtomicU32,
}

#[derive(Debug)]
struct Mouth(#[allow(unused)] Receiver<u8>, Result<u8, TryRecvError>);

fn main() {
    let (_tx, rx) = channel();
    let looked = rx.try_recv();
    let mouth = Mouth(rx, looked);
    assert_eq!(mouth.1, Err(TryRecvError::Empty));
    println!("{:?} {:?}", Gauge::default(), mouth.1);
}
