// why: what main doesn't wait for is printed or not; a print of several pieces that is made behind
// why: main's end can be cut between them in real std (seen once in 300 runs), which the engine doesn't model
// outcome: exit 0 ""
// missed: exit 0 "1"
// outcome: exit 0 "1\n"
use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || println!("{}", rx.recv().unwrap()));
    tx.send(1).unwrap();
}
