// verdict: depends on luck
// why: A printing thread loops over the channel, and main doesn't wait for it.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let (print, lines) = mpsc::channel();

    thread::spawn(move || {
        for line in lines {
            println!("Got: {}", line);
        }
    });
    thread::spawn(move || {
        for val in ["My", "Big", "Message"] {
            tx.send(val).unwrap();
        }
    });

    for received in rx {
        print.send(received).unwrap();
    }
}
