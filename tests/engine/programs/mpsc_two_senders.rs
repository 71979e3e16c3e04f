// why: two senders' messages arrive in any order, each sender's own in its order
// outcome: exit 0 "[1, 2, 10]\n"
// outcome: exit 0 "[1, 10, 2]\n"
// outcome: exit 0 "[10, 1, 2]\n"
use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let other = tx.clone();
    thread::spawn(move || [1, 2].map(|level| tx.send(level).unwrap()));
    thread::spawn(move || other.send(10).unwrap());
    println!("{:?}", rx.iter().collect::<Vec<_>>());
}
