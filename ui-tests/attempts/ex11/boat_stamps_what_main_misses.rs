// verdict: beside the lesson
// why: Two letters go to main, and the boat stamps the third itself.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    let boat = thread::spawn(move || {
        for letter in ["to the mill", "to the weir"] {
            tx.send(letter).unwrap();
        }
        println!("Stamped: to the lock");
    });

    for letter in rx {
        println!("Stamped: {letter}");
    }
    boat.join().unwrap();
}
