// verdict: passed
// why: The messages are of different types behind Any, and main finds out which.

use std::any::Any;
use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel::<Box<dyn Any + Send>>();

    thread::spawn(move || {
        tx.send(Box::new("My")).unwrap();
        tx.send(Box::new(String::from("Big"))).unwrap();
        tx.send(Box::new(*b"Message")).unwrap();
    });

    for received in rx {
        if let Some(text) = received.downcast_ref::<&str>() {
            println!("Got: {text}");
        } else if let Some(text) = received.downcast_ref::<String>() {
            println!("Got: {text}");
        } else if let Some(bytes) = received.downcast_ref::<[u8; 7]>() {
            println!("Got: {}", String::from_utf8_lossy(bytes));
        }
    }
}
