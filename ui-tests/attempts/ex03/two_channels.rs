// verdict: beside the lesson
// why: Each thread gets a channel of its own instead of a clone of the sender.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx1, rx1) = mpsc::channel();
    let (tx2, rx2) = mpsc::channel();

    thread::spawn(move || tx1.send(String::from("Hi from thread 1")).unwrap());
    thread::spawn(move || tx2.send(String::from("Hi from thread 2")).unwrap());

    for received in rx1.iter().chain(rx2.iter()) {
        println!("Message received: {}", received);
    }
}
