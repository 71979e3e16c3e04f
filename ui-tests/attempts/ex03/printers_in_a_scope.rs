// verdict: passed
// why: Two printers take turns at the receiver; who prints which message, and first, is free.

use std::sync::{Arc, Mutex, mpsc};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel::<String>();
    let mouth = Arc::new(Mutex::new(rx));
    thread::scope(|scope| {
        for _ in 0..2 {
            let mouth = Arc::clone(&mouth);
            scope.spawn(move || {
                loop {
                    let taken = mouth.lock().unwrap().recv();
                    match taken {
                        Ok(text) => println!("Message received: {text}"),
                        Err(_) => return,
                    }
                }
            });
        }
        for n in [1, 2] {
            let tx = tx.clone();
            scope.spawn(move || tx.send(format!("Hi from thread {n}")).unwrap());
        }
        drop(tx);
    });
}
