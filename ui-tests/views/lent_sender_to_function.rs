// code: E0521
// view: a thread may go on when this block is over, so a borrowed end of a

use std::sync::mpsc;
use std::thread;

fn give(tx: &mpsc::Sender<String>) {
    thread::spawn(move || tx.send(String::from("one")).unwrap());
}

fn main() {
    let (tx, rx) = mpsc::channel();
    {
        give(&tx);
    }

    println!("{}", rx.recv().unwrap());
}
