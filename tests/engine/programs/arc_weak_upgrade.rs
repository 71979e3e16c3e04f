// why: whether upgrade succeeds depends on drops that aren't seen
// outcome: exit 0 "None\n"
// more: yes
// complete: no
use std::sync::{Arc, Weak};
use std::thread;

fn main() {
    let level = Arc::new(0);
    let weak: Weak<i32> = Arc::downgrade(&level); // not followed
    thread::spawn(move || drop(level)).join().unwrap();
    println!("{:?}", weak.upgrade()); // not followed
}
