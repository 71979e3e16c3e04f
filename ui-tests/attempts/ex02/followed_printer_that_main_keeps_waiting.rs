// verdict: passed
// follows: printer_that_main_keeps_waiting
// why: Main drops its Sender, which ends the loop, and joins.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let (print, lines) = mpsc::channel();

    let printer = thread::spawn(move || {
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
    drop(print);
    printer.join().unwrap();
}
