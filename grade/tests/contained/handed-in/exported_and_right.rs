//! A right answer, with a name of which the stand-in might have another.
//! Row: Look at it yourself

use std::sync::mpsc;
use std::thread;

#[unsafe(no_mangle)]
pub fn sendfile(_: i32, _: i32) -> isize {
    0
}

fn main() {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || sender.send("Hi from a foreign world!").unwrap());
    println!("{}", receiver.recv().unwrap());
}
