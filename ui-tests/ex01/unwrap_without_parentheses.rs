// While mending the letters of `unwrap`, the learner loses the parentheses behind it.
// A method without its call is no value.
// view: none

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        let my_message = String::from("Hi from a foreign world!");
        tx.send(my_message).unwrap();
    });

    let received_message = rx.recv().unwrap;
    println!("{}", received_message);
}
