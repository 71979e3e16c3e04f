// An Rc gives two owners to one receiver.
// It counts them for one thread alone, and may not go into another.

use std::rc::Rc;
use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        for letter in ["to the mill", "to the weir", "to the lock"] {
            tx.send(letter).unwrap();
        }
    });

    let rx = Rc::new(rx);
    let helpers_rx = rx.clone();
    let helper = thread::spawn(move || {
        for letter in helpers_rx.iter() {
            println!("Stamped: {letter}");
        }
    });

    for letter in rx.iter() {
        println!("Stamped: {letter}");
    }
    helper.join().unwrap();
}
