// verdict: wrong output
// lines: 23
// why: Ends the program with the number of its messages as exit code.

use std::process;
use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        for val in ["My", "Big", "Message"] {
            tx.send(val).unwrap();
        }
    });

    let mut count = 0;
    for received in rx {
        println!("Got: {}", received);
        count += 1;
    }
    process::exit(count);
}
