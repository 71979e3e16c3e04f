// verdict: deadlock
// lines: 17, 19, 27
// why: Main joins the helper and still has the sender that the helper waits for.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        for letter in ["to the mill", "to the weir", "to the lock"] {
            tx.send(letter).unwrap();
        }
    });

    let (to_helper, from_main) = mpsc::channel();
    let helper = thread::spawn(move || {
        for letter in from_main {
            println!("Stamped: {letter}");
        }
    });

    for letter in rx {
        to_helper.send(letter).unwrap();
    }
    helper.join().unwrap();
}
