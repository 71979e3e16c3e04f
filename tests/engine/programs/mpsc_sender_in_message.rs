// why: a sender travels in a message and carries the answer back
// outcome: exit 0 "12\n"
use std::sync::mpsc::{self, Sender};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel::<(u32, Sender<u32>)>();
    let station = thread::spawn(move || {
        for (level, answer) in rx {
            answer.send(level * 2).unwrap();
        }
    });
    let (answer, answers) = mpsc::channel();
    tx.send((6, answer)).unwrap();
    println!("{}", answers.recv().unwrap());
    drop(tx);
    station.join().unwrap();
}
