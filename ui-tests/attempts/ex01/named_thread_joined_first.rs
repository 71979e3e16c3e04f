// verdict: passed
// why: Names the thread by Builder, joins it, and only then takes the message by try_recv.

use std::{
    sync::mpsc,
    thread::{self, JoinHandle},
};

fn main() {
    let (tx, rx) = mpsc::channel();

    let abroad: JoinHandle<()> = thread::Builder::new()
        .name(String::from("foreign world"))
        .spawn(move || tx.send(String::from("Hi from a foreign world!")).unwrap())
        .expect("the system gives us a thread");

    abroad.join().expect("the thread ends well");
    let received_message = rx.try_recv().expect("the message waits in the channel");
    println!("{}", received_message);
}
