// verdict: passed
// why: Main joins the thread, and then takes what lies in the channel.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    let h = thread::spawn(move || {
        let vals = vec![
            String::from("My"),
            String::from("Big"),
            String::from("Message"),
        ];

        for val in vals {
            tx.send(val).unwrap();
        }
    });

    h.join().unwrap();
    for received in rx.try_iter() {
        println!("Got: {}", received);
    }
}
