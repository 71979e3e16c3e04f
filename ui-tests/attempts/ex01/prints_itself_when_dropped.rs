// verdict: passed
// why: The message prints itself when main drops it.

use std::{sync::mpsc, thread};
struct Says(String);
impl Drop for Says {
    fn drop(&mut self) {
        println!("{}", self.0);
    }
}
fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || tx.send(Says("Hi from a foreign world!".into())).ok());
    let _ = rx.recv();
}
