// verdict: passed
// why: The thread sends until its receiver has gone: that ends it in every order in which the others get their turn.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        let words = ["My", "Big", "Message"];
        for n in 0.. {
            if tx.send(words[n % words.len()]).is_err() {
                break;
            }
        }
    });
    for received in rx.into_iter().take(3) {
        println!("Got: {received}");
    }
}
