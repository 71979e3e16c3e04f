// verdict: deadlock
// lines: 10, 19
// why: The threads share a closure that owns the Sender.

use std::sync::{Arc, mpsc};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let say: Arc<dyn Fn(u8) + Send + Sync> = Arc::new(move |number| {
        tx.send(format!("Hi from thread {number}")).unwrap();
    });

    for number in 1..=2 {
        let say = say.clone();
        thread::spawn(move || say(number));
    }

    for received in rx {
        println!("Message received: {}", received);
    }
}
