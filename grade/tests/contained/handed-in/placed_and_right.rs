//! A right answer, with something laid where the linker lays what runs first.
//! Row: Look at it yourself

use std::sync::mpsc;
use std::thread;

#[used]
#[unsafe(link_section = ".data.own")]
static OWN: u8 = 0;

fn main() {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || sender.send("Hi from a foreign world!").unwrap());
    println!("{}", receiver.recv().unwrap());
}
