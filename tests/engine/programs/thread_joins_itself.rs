// why: on Linux a thread that joins itself panics, since the system refuses
// outcome: exit 0 "panicked\n"
use std::sync::mpsc;
use std::thread::{self, JoinHandle};

fn main() {
    let (tx, rx) = mpsc::channel::<JoinHandle<()>>();
    let (told, news) = mpsc::channel::<()>();
    let own = thread::spawn(move || {
        let _told = told;
        rx.recv().unwrap().join().unwrap();
    });
    tx.send(own).unwrap();
    assert!(news.recv().is_err());
    println!("panicked");
}
