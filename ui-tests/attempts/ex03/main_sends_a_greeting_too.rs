// verdict: passed
// why: Main sends over the same channel as well, which the printing thread puts on stderr.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    let printer = thread::spawn(move || {
        for (number, received) in rx {
            match number {
                0 => eprintln!("Message received: {received}"),
                _ => println!("Message received: {received}"),
            }
        }
    });

    for number in 1..3 {
        let tx = tx.clone();
        thread::spawn(move || {
            let msg = format!("Hi from thread {number}");
            tx.send((number, msg)).unwrap();
        });
    }
    tx.send((0, String::from("Hi from main"))).unwrap();
    drop(tx);
    printer.join().unwrap();
}
