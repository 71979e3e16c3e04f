// code: E0425
// view: makes is there only behind that line's `let`, and no other

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let tx1 = tx1.clone();
    for number in 1..=3 {
        let tx1 = tx1.clone();
        thread::spawn(move || {
            tx1.send(number).unwrap();
        });
    }
    drop(tx);
    println!("{}", rx.iter().count());
}
