// verdict: passed
// why: A macro of the learner's own sends the words.

use std::{sync::mpsc, thread};
macro_rules! flow { ($tx:expr; $($w:literal),+) => { $( $tx.send($w).unwrap(); )+ } }
fn main() {
    let (tx, rx) = mpsc::channel::<&str>();
    thread::spawn(move || {
        flow!(tx; "My", "Big", "Message");
    });
    rx.into_iter().for_each(|w| println!("Got: {w}"));
}
