// verdict: passed
// follows: two_channels
// why: The lesson needs one channel, with a Sender for each thread.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx1, rx) = mpsc::channel();
    let tx2 = tx1.clone();

    thread::spawn(move || tx1.send(String::from("Hi from thread 1")).unwrap());
    thread::spawn(move || tx2.send(String::from("Hi from thread 2")).unwrap());

    for received in rx {
        println!("Message received: {}", received);
    }
}
