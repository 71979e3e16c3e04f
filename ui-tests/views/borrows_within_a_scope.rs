// code: E0373
// view: a scope waits for its threads where it ends, and what a block within it owns

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::scope(|s| {
        for number in 1..=3 {
            let tx = tx.clone();
            s.spawn(|| {
                tx.send(number).unwrap();
            });
        }
    });
    drop(tx);

    for received in rx {
        println!("{received}");
    }
}
