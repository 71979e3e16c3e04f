// verdict: depends on luck
// lines: 23
// why: The words are taken in order, but a printer that has let go of the lock may be overtaken.

use std::sync::{Arc, Mutex, mpsc};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let rx = Arc::new(Mutex::new(rx));

    thread::spawn(move || {
        for word in ["My", "Big", "Message"] {
            tx.send(word).unwrap();
        }
    });

    let printer = |rx: Arc<Mutex<mpsc::Receiver<&'static str>>>| {
        move || {
            loop {
                let taken = rx.lock().unwrap().recv();
                match taken {
                    Ok(word) => println!("Got: {word}"),
                    Err(_) => return,
                }
            }
        }
    };
    let other = thread::spawn(printer(Arc::clone(&rx)));
    printer(rx)();
    other.join().unwrap();
}
