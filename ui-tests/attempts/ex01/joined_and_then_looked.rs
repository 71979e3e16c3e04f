// verdict: passed
// why: Joins the thread, and looks once behind that.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();

    let speaker = thread::spawn(move || {
        let my_message = String::from("Hi from a foreign world!");
        tx.send(my_message).unwrap();
    });

    speaker.join().unwrap();
    let received_message = rx.try_recv().unwrap();
    println!("{}", received_message);
}
