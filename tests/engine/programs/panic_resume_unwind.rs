// why: resume_unwind carries a payload on and calls no hook
// outcome: exit 0 "7\n"
use std::{panic, thread};

fn main() {
    panic::set_hook(Box::new(|_| println!("hook")));
    let carried = thread::spawn(|| panic::resume_unwind(Box::new(7_u8))).join();
    println!("{}", carried.unwrap_err().downcast::<u8>().unwrap());
}
