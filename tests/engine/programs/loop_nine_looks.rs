// why: a loop that gives up after nine looks does give up, and may find the message before
// outcome: exit 0 "found\n"
// outcome: exit 0 "gave up\n"
use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let gauge = thread::spawn(move || tx.send(7).unwrap());
    let found = (0..9).any(|_| rx.try_recv().is_ok());
    println!("{}", if found { "found" } else { "gave up" });
    gauge.join().unwrap();
}
