// verdict: depends on luck
// why: A second thread says hello over the same channel, and main takes three messages whoever sent them.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let hello_tx = tx.clone();

    let writer = thread::spawn(move || {
        for val in ["My", "Big", "Message"] {
            tx.send(val).unwrap();
        }
    });
    let greeter = thread::spawn(move || hello_tx.send("hello").unwrap());

    for received in rx.iter().take(3) {
        match received {
            "hello" => eprintln!("somebody says hello"),
            _ => println!("Got: {}", received),
        }
    }
    writer.join().unwrap();
    greeter.join().unwrap();
}
