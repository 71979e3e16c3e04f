// why: two threads that join each other wait for ever
// outcome: deadlock "joining\n"
use std::sync::mpsc;
use std::thread::{self, JoinHandle};

fn main() {
    let (to_left, left) = mpsc::channel::<JoinHandle<()>>();
    let (to_right, right) = mpsc::channel::<JoinHandle<()>>();
    let a = thread::spawn(move || left.recv().unwrap().join().unwrap());
    let b = thread::spawn(move || right.recv().unwrap().join().unwrap());
    println!("joining");
    to_left.send(b).unwrap();
    to_right.send(a).unwrap();
    loop {
        thread::park();
    }
}
