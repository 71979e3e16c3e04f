// verdict: does not compile
// lines: 15
// why: Pulling the course over an edited exercise left the conflict in the file.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        let my_message = String::from("Hi from a foreign world!");
        tx.send(my_message).unwrap();
    });

<<<<<<< HEAD
    let received_message = rx.recv().unwrap();
=======
    let received_message = rx.recv().unwwarp();
>>>>>>> origin/main
    println!("{}", received_message);
}
