// verdict: depends on luck
// why: Two printing threads write their lines in halves, which may get mixed.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let tx1 = tx.clone();
    thread::spawn(move || tx.send("Hi from thread 1").unwrap());
    thread::spawn(move || tx1.send("Hi from thread 2").unwrap());

    thread::scope(|scope| {
        for received in rx {
            scope.spawn(move || {
                print!("Message received: ");
                println!("{received}");
            });
        }
    });
}
