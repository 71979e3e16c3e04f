// verdict: wrong output
// why: Joins the words and sends one message.

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

        tx.send(vals.join(" ")).unwrap();
    });

    for received in rx {
        println!("Got: {}", received);
    }
}
