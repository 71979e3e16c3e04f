// verdict: too much
// lines: 14
// why: Starts more threads at once than a program may have.

use std::sync::mpsc;
use std::thread;
fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        tx.send(String::from("Hi from a foreign world!")).unwrap();
    });
    let m: String = rx.recv().unwrap();
    let h: Vec<_> = (0..1001)
        .map(|_| thread::spawn(|| thread::park()))
        .collect();
    for t in &h {
        t.thread().unpark();
    }
    println!("{m}");
}
