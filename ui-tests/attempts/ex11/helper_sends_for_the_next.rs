// verdict: passed
// why: The helper says when it is free, and gets the next letter then.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        for letter in ["to the mill", "to the weir", "to the lock"] {
            tx.send(letter).unwrap();
        }
    });

    let (ask, asked) = mpsc::channel();
    let (give, given) = mpsc::channel();
    let helper = thread::spawn(move || {
        while ask.send(()).is_ok() {
            let Ok(letter) = given.recv() else { break };
            println!("Stamped: {letter}");
        }
    });

    while asked.recv().is_ok() {
        let Ok(letter) = rx.recv() else { break };
        give.send(letter).unwrap();
    }
    drop(give);
    helper.join().unwrap();
}
