// verdict: passed
// why: Main parks between its looks at the channel, and the thread unparks it after sending.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();
    let main_thread = thread::current();

    thread::spawn(move || {
        tx.send("Hi from a foreign world!").unwrap();
        main_thread.unpark();
    });

    let received_message = loop {
        match rx.try_recv() {
            Ok(message) => break message,
            Err(_) => thread::park(),
        }
    };
    println!("{}", received_message);
}
