// verdict: too much
// why: A loop that should fill the vector once pushes without end.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        let mut vals = Vec::new();
        while vals.len() != 2 {
            vals.push("My ".repeat(100));
            vals.push("Big ".repeat(100));
            vals.push("Message ".repeat(100));
        }

        for val in vals {
            tx.send(val).unwrap();
        }
    });

    for received in rx {
        println!("Got: {}", received);
    }
}
