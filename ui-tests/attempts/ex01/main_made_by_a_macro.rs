// verdict: passed
// why: A macro writes main, and stdout is written by write_all on its lock.

macro_rules! send_and_print {
    ($text:literal) => {
        fn main() {
            let (tx, rx) = mpsc::channel();
            thread::spawn(move || tx.send($text).unwrap());
            let text: &str = rx.recv().unwrap();
            let mut stdout = io::stdout().lock();
            stdout.write_all(text.as_bytes()).unwrap();
            stdout.write_all(b"\n").unwrap();
        }
    };
}

use std::io::{self, Write};
use std::sync::mpsc;
use std::thread;

send_and_print!("Hi from a foreign world!");
