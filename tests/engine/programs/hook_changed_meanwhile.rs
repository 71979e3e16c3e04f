// why: which of two hooks sees a thread's panic depends on when main changes it
// outcome: exit 0 "old\n"
// outcome: exit 0 "new\n"
use std::{panic, thread};

fn main() {
    panic::set_hook(Box::new(|_| println!("old")));
    let leak = thread::spawn(|| panic!("leak"));
    panic::set_hook(Box::new(|_| println!("new")));
    assert!(leak.join().is_err());
}
