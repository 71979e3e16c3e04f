// why: an Instant read after a long sleep is later in every order
// outcome: exit 0 "true\n"
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

fn main() {
    let (tx, rx) = mpsc::channel();
    let begin = Instant::now();
    thread::spawn(move || {
        thread::sleep(Duration::from_millis(2));
        tx.send(Instant::now()).unwrap();
    });
    println!("{}", rx.recv().unwrap() - begin >= Duration::from_millis(2));
}
