// code: E0373
// view: a scope waits for its threads where it ends, and what a block within it owns

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
