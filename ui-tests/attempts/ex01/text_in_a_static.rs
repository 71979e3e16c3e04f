// verdict: nothing crossed
// lines: 19
// why: The thread writes into a static, and main waits for a number that it doesn't look at.

use std::sync::{OnceLock, mpsc};
use std::thread;

static TEXT: OnceLock<String> = OnceLock::new();

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        let text = TEXT.get_or_init(|| String::from("Hi from a foreign world!"));
        tx.send(text.len()).unwrap();
    });

    let _ = rx.recv().unwrap();
    println!("{}", TEXT.get().unwrap());
}
