// verdict: passed
// why: Main sends the thread a sender to answer over, and prints the answer.

use std::{sync::mpsc, thread};

type Reply = mpsc::Sender<String>;

fn main() {
    let (ask, questions) = mpsc::channel::<Reply>();

    thread::spawn(move || {
        for reply in questions {
            reply
                .send("Hi from a foreign world!".to_string())
                .expect("whoever asks waits for the answer");
        }
    });

    let (reply, answer) = mpsc::channel();
    ask.send(reply).unwrap();
    println!("{}", answer.recv().unwrap());
}
