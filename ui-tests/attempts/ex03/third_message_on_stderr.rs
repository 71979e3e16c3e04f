// verdict: passed
// why: A third thread sends as well, and main prints its message on stderr alone.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    for number in 1..=3 {
        let tx = tx.clone();
        thread::spawn(move || {
            tx.send((number, format!("Hi from thread {number}")))
                .unwrap()
        });
    }
    drop(tx);

    for (number, received) in rx {
        if number == 3 {
            eprintln!("Also received: {}", received);
        } else {
            println!("Message received: {}", received);
        }
    }
}
