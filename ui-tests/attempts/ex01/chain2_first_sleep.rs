// verdict: depends on luck
// lines: 16, 17
// why: First edit: a sleep in front of try_recv, which sounded like it wouldn't block.

use std::time::Duration;
use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        let my_message = String::from("Hi from a foreign world!");
        tx.send(my_message).unwrap();
    });

    thread::sleep(Duration::from_millis(500));
    let received_message = rx.try_recv().expect("half a second is enough");
    println!("{}", received_message);
}
