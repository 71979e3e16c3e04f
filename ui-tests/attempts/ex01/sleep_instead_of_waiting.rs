// verdict: depends on luck
// lines: 16, 17
// why: Sleeps for what should be long enough and looks once.

use std::time::Duration;
use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        let my_message = String::from("Hi from a foreign world!");
        tx.send(my_message).unwrap();
    });

    thread::sleep(Duration::from_secs(2));
    let received_message = rx.try_recv().unwrap();
    println!("{}", received_message);
}
