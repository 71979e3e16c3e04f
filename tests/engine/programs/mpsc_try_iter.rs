// why: try_iter takes what is there and doesn't wait
// outcome: exit 0 "[] [1, 2]\n"
// outcome: exit 0 "[1] [2]\n"
// outcome: exit 0 "[1, 2] []\n"
use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let gauge = thread::spawn(move || {
        tx.send(1).unwrap();
        tx.send(2).unwrap();
    });
    let first: Vec<u8> = rx.try_iter().collect();
    gauge.join().unwrap();
    println!("{first:?} {:?}", rx.try_iter().collect::<Vec<u8>>());
}
