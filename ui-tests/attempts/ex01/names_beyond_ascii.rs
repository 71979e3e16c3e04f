// verdict: passed
// why: Variables have names in the learner's own language, and main ends the program by exit(0).

use std::{process, sync::mpsc, thread};

fn main() {
    let (absender, empfänger) = mpsc::channel();

    thread::spawn(move || {
        let grüße = String::from("Hi from a foreign world!");
        absender.send(grüße).unwrap();
    });

    let angekommen = empfänger.recv().unwrap();
    println!("{angekommen}");
    process::exit(0);
}
