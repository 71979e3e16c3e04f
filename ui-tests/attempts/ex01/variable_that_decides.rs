// verdict: nothing crossed
// why: The message would be printed only where a variable is set that isn't.

use std::{sync::mpsc, thread};
fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || tx.send(String::from("x")).unwrap());
    let m = rx.recv().unwrap();
    if std::env::var("NO_SUCH_THING").is_ok() {
        println!("{m}");
    } else {
        println!("Hi from a foreign world!");
    }
}
