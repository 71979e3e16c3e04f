// verdict: depends on luck
// lines: 16
// why: Parks once and takes the return of park for the news, though it may come without cause.

use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();
    let main_thread = thread::current();

    thread::spawn(move || {
        tx.send("Hi from a foreign world!").unwrap();
        main_thread.unpark();
    });

    thread::park();
    println!("{}", rx.try_recv().unwrap());
}
