// verdict: passed
// why: Uses thread::scope and sends borrowed words of a vector that main owns.

use std::sync::mpsc;
use std::thread;

fn main() {
    let vals = vec![
        String::from("My"),
        String::from("Big"),
        String::from("Message"),
    ];
    let (tx, rx) = mpsc::channel();

    thread::scope(|scope| {
        let vals = &vals;
        scope.spawn(move || {
            for val in vals {
                tx.send(val).unwrap();
            }
        });

        for received in rx {
            println!("Got: {}", received);
        }
    });
}
