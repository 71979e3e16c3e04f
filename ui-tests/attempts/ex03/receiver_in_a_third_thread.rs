// verdict: passed
// why: A third thread receives and prints, and main joins it.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    let printer = thread::Builder::new()
        .name("printer".to_string())
        .spawn(move || {
            for received in rx {
                println!("Message received: {}", received);
            }
        })
        .unwrap();

    let tx1 = tx.clone();
    thread::spawn(move || tx.send("Hi from thread 1").unwrap());
    thread::spawn(move || tx1.send("Hi from thread 2").unwrap());

    printer.join().unwrap();
}
