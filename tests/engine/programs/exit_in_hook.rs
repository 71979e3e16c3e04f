// why: a hook may end the program
// outcome: exit 9 "hook\n"
use std::{panic, process, thread};

fn main() {
    panic::set_hook(Box::new(|_| {
        println!("hook");
        process::exit(9);
    }));
    let _: Result<(), _> = thread::spawn(|| panic!("leak")).join();
    println!("never");
}
