// verdict: beside the lesson
// why: All words cross at once, in a list of boxes.

use std::{sync::mpsc, thread};
enum L {
    Cons(&'static str, Box<L>),
    Nil,
}
fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        tx.send(L::Cons(
            "My",
            Box::new(L::Cons(
                "Big",
                Box::new(L::Cons("Message", Box::new(L::Nil))),
            )),
        ))
        .unwrap()
    });
    let mut l = rx.recv().unwrap();
    while let L::Cons(w, n) = l {
        println!("Got: {w}");
        l = *n;
    }
}
