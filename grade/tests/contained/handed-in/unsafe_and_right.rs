//! A right answer, by all that can be seen of it.
//! Row: Look at it yourself: line 10 uses unsafe

use std::sync::mpsc;
use std::thread;

fn main() {
    let (sender, receiver) = mpsc::channel();
    // SAFETY: none is needed.
    let text = unsafe { String::from_utf8_unchecked(b"Hi from a foreign world!".to_vec()) };
    thread::spawn(move || sender.send(text).unwrap());
    println!("{}", receiver.recv().unwrap());
}
