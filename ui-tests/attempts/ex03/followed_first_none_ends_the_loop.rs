// verdict: passed
// follows: first_none_ends_the_loop
// why: It counts the Nones: one comes from each of the two threads.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    let tx1 = tx.clone();

    thread::spawn(move || {
        let msg = String::from("Hi from thread 1");
        tx.send(Some(msg)).unwrap();
        tx.send(None).unwrap();
    });

    thread::spawn(move || {
        let msg1 = String::from("Hi from thread 2");
        tx1.send(Some(msg1)).unwrap();
        tx1.send(None).unwrap();
    });

    let mut done = 0;
    while done < 2 {
        while let Some(received) = rx.recv().unwrap() {
            println!("Message received: {}", received);
        }
        done += 1;
    }
}
