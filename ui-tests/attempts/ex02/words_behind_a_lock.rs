// verdict: depends on luck
// why: No channel: the words are put into a list behind a lock, and main sleeps before it prints them.

use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

fn main() {
    let words = Arc::new(Mutex::new(Vec::new()));
    let shared = words.clone();

    thread::spawn(move || {
        let vals = vec![
            String::from("My"),
            String::from("Big"),
            String::from("Message"),
        ];

        for val in vals {
            shared.lock().unwrap().push(val);
        }
    });

    thread::sleep(Duration::from_millis(100));
    for received in words.lock().unwrap().iter() {
        println!("Got: {}", received);
    }
}
