// verdict: nothing crossed
// why: The thread sends the text, and main takes it from join.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel::<String>();

    let t = thread::spawn(move || {
        let my_message = String::from("Hi from a foreign world!");
        tx.send(my_message.clone()).unwrap_or(());
        my_message
    });

    let received_message = t.join().unwrap();
    drop(rx);
    println!("{}", received_message);
}
