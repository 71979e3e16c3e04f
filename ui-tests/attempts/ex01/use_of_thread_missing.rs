// verdict: does not compile
// lines: 10
// why: The typo is mended, but the use of thread was lost while tidying up.

use std::sync::mpsc;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        let my_message = String::from("Hi from a foreign world!");
        tx.send(my_message).unwrap();
    });

    let received_message = rx.recv().unwrap();
    println!("{}", received_message);
}
