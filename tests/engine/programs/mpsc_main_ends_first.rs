// why: what main doesn't wait for is printed or not, or in part: while the process ends, stdout has no buffer, and
// why: each piece of a print goes out by itself
// outcome: exit 0 ""
// outcome: exit 0 "1"
// outcome: exit 0 "1\n"
use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || println!("{}", rx.recv().unwrap()));
    tx.send(1).unwrap();
}
