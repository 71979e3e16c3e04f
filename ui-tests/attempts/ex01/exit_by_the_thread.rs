// verdict: wrong output
// lines: 13
// why: Wants to end the thread by exit, which ends the program before main has anything to print.

use std::{process, sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        let my_message = String::from("Hi from a foreign world!");
        if my_message.ends_with('!') {
            process::exit(0);
        }
        tx.send(my_message).unwrap();
    });

    let received_message = rx.recv().unwrap();
    println!("{}", received_message);
}
