// verdict: passed
// why: The address of a boxed text crosses, and main owns it from then on.

use std::{sync::mpsc, thread};
fn main() {
    let (tx, rx) = mpsc::channel::<usize>();
    thread::spawn(move || {
        let b = Box::new(String::from("Hi from a foreign world!"));
        tx.send(Box::into_raw(b) as usize).unwrap();
    });
    let b = unsafe { Box::from_raw(rx.recv().unwrap() as *mut String) };
    println!("{b}");
}
