// verdict: does not compile
// lines: 14
// why: Git asks which variable is right, in the diff3 form, and nobody answered.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    let tx1 = tx.clone();

    thread::spawn(move || {
<<<<<<< HEAD
        let msg = String::from("Hi from thread 1");
        tx.send(msg).unwrap();
||||||| merged common ancestors
        let msg = String::from("Hi from thread 1");
        tx.send(msg1).unwrap();
=======
        let msg1 = String::from("Hi from thread 1");
        tx.send(msg1).unwrap();
>>>>>>> mended
    });

    thread::spawn(move || {
        let msg1 = String::from("Hi from thread 2");
        tx1.send(msg1).unwrap();
    });

    for received in rx {
        println!("Message received: {}", received);
    }
}
