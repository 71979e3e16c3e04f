// verdict: passed
// follows: a_second_thread_between
// why: The greeter is done before the writer begins: that decides it, and a fourth message is taken.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let hello_tx = tx.clone();

    let greeter = thread::spawn(move || hello_tx.send("hello").unwrap());
    greeter.join().unwrap();
    let writer = thread::spawn(move || {
        for val in ["My", "Big", "Message"] {
            tx.send(val).unwrap();
        }
    });

    for received in rx.iter().take(4) {
        match received {
            "hello" => eprintln!("somebody says hello"),
            _ => println!("Got: {}", received),
        }
    }
    writer.join().unwrap();
}
