// why: a look at files that no word tells is noticed, in the orders where it's made
// outcome: not followed ""
// outcome: exit 0 "2\n"
// complete: no
// real: no
use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let other = tx.clone();
    thread::spawn(move || tx.send(1).unwrap());
    thread::spawn(move || other.send(2).unwrap());
    match rx.recv().unwrap() {
        1 => println!("{:?}", std::env::temp_dir().exists()),
        n => println!("{n}"),
    }
}
