// verdict: nothing crossed
// lines: 24
// why: The loop counts its rounds by the messages and then the lines are written by hand.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        let vals = vec![
            String::from("My"),
            String::from("Big"),
            String::from("Message"),
        ];

        for val in vals {
            tx.send(val).unwrap();
        }
    });

    for _received in rx {}
    println!("Got: My");
    println!("Got: Big");
    println!("Got: Message");
}
