// verdict: deadlock
// lines: 12, 25
// why: The sender stands in a LazyLock, from which the threads clone and which is never dropped.

use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{LazyLock, Mutex};
use std::thread;

type Ends = (Sender<String>, Mutex<Receiver<String>>);

static ENDS: LazyLock<Ends> = LazyLock::new(|| {
    let (tx, rx) = mpsc::channel();
    (tx, Mutex::new(rx))
});

fn main() {
    for number in 1..=2 {
        thread::spawn(move || {
            let tx = ENDS.0.clone();
            tx.send(format!("Hi from thread {number}")).unwrap();
        });
    }

    let rx = ENDS.1.lock().unwrap();
    for received in rx.iter() {
        println!("Message received: {}", received);
    }
}
