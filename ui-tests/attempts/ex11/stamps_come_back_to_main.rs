// verdict: passed
// why: The helper stamps and sends back, and only main prints.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        for letter in ["to the mill", "to the weir", "to the lock"] {
            tx.send(letter).unwrap();
        }
    });

    let (back, stamped) = mpsc::channel();
    let helper = thread::spawn(move || {
        for letter in rx {
            back.send(format!("Stamped: {letter}")).unwrap();
        }
    });
    helper.join().unwrap();
    for line in stamped {
        println!("{line}");
    }
}
