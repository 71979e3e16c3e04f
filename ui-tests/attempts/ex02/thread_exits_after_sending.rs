// verdict: depends on luck
// lines: 16
// why: The writer ends the program after its last word, printed or not.

use std::process;
use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        for val in ["My", "Big", "Message"] {
            tx.send(val).unwrap();
        }
        process::exit(0);
    });

    for received in rx.iter().take(3) {
        println!("Got: {}", received);
    }
}
