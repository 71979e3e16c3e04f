// why: no owner is left, so nothing can be upgraded
// outcome: exit 0 "None\n"
use std::sync::{Arc, Weak};
use std::thread;

fn main() {
    let level = Arc::new(0);
    let weak: Weak<i32> = Arc::downgrade(&level);
    thread::spawn(move || drop(level)).join().unwrap();
    println!("{:?}", weak.upgrade());
}
