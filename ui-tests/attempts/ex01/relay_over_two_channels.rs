// verdict: passed
// why: A second thread hands the message on over another channel: two hops to main.

use std::{sync::mpsc, thread};

fn main() {
    let (spring, ford) = mpsc::channel();
    let (onward, mouth) = mpsc::channel();

    thread::spawn(move || {
        spring
            .send(String::from("Hi from a foreign world!"))
            .unwrap()
    });
    thread::spawn(move || {
        ford.iter()
            .for_each(|message: String| onward.send(message).unwrap())
    });

    while let Ok(message) = mouth.recv() {
        println!("{message}");
    }
}
