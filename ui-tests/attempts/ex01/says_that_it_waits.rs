// verdict: depends on luck
// why: It prints a line more for each look that came too early.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        let my_message = String::from("Hi from a foreign world!");
        tx.send(my_message).unwrap();
    });

    loop {
        match rx.try_recv() {
            Ok(received_message) => {
                println!("{}", received_message);
                break;
            }
            Err(_) => println!("still waiting"),
        }
    }
}
