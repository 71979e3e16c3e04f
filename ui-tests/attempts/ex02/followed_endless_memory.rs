// verdict: passed
// follows: endless_memory
// why: Stops growing where it was to, and sends the words.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        let mut vals = Vec::new();
        while vals.len() != 3 {
            vals.push("My".to_owned());
            vals.push("Big".to_owned());
            vals.push("Message".to_owned());
        }

        for val in vals {
            tx.send(val).unwrap();
        }
    });

    for received in rx {
        println!("Got: {}", received);
    }
}
