// why: messages of no size are counted all the same
// outcome: exit 0 "3\n"
use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || (0..3).for_each(|_| tx.send(()).unwrap()));
    println!("{}", rx.iter().count());
}
