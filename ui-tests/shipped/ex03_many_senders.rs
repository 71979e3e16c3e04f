// River: A river may have many sources but only one mouth. Here two threads send, each with a
//        sender of its own, and main receives from both.
// Do:    One thread wants to send something that it doesn't have. Find the name that the compiler
//        doesn't know, and see which thread it belongs to.
// Pass:  Both messages arrive, each from a thread of its own, in whichever order, and are printed
//        behind `Message received: `; and the program ends by itself.
// Read:  https://doc.rust-lang.org/std/sync/mpsc/struct.Sender.html

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    let tx1 = tx.clone();

    thread::spawn(move || {
        let msg = String::from("Hi from thread 1");
        tx.send(msg1).unwrap();
    });

    thread::spawn(move || {
        let msg1 = String::from("Hi from thread 2");
        tx1.send(msg1).unwrap();
    });

    for received in rx {
        println!("Message received: {}", received);
    }
}
