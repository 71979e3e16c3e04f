// verdict: passed
// why: Asks again and again by try_recv, which is busy waiting but right in every order.

use std::sync::mpsc::{self, TryRecvError};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        let my_message = String::from("Hi from a foreign world!");
        tx.send(my_message).unwrap();
    });

    let received_message = loop {
        match rx.try_recv() {
            Ok(message) => break message,
            Err(TryRecvError::Empty) => thread::yield_now(),
            Err(TryRecvError::Disconnected) => panic!("the thread sends before it ends"),
        }
    };
    println!("{}", received_message);
}
