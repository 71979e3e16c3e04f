// verdict: beside the lesson
// lines: 16
// why: Leaves the thread out, so that main sends all words to itself.

use std::sync::mpsc;

fn main() {
    let (tx, rx) = mpsc::channel();

    let vals = vec![
        String::from("My"),
        String::from("Big"),
        String::from("Message"),
    ];
    for val in vals {
        tx.send(val).unwrap();
    }
    drop(tx);

    for received in rx {
        println!("Got: {}", received);
    }
}
