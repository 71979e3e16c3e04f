// code: E0373
// view: the thread may go on when this block is over, so it needs a Sender of its

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::scope(|scope| {
        scope.spawn(|| tx.send(String::from("one")).unwrap());
        drop(tx);
        for received in rx {
            println!("{received}");
        }
    });
}
