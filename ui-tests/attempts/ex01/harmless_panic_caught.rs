// verdict: passed
// why: The thread tries something that panics, catches that, and sends its message all the same.

use std::panic;
use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        let year = panic::catch_unwind(|| "soon".parse::<u16>().unwrap());
        let my_message = match year {
            Ok(year) => format!("Hi from {year}!"),
            Err(_) => String::from("Hi from a foreign world!"),
        };
        tx.send(my_message).unwrap();
    });

    println!("{}", rx.recv().unwrap());
}
