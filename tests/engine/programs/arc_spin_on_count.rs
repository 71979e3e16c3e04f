// why: a loop over a count does nothing else, so that no step ends it before its looks are steps
// outcome: exit 0 "alone\ngone\n"
use std::sync::Arc;
use std::thread;

fn main() {
    let level = Arc::new(0);
    let (other, weak) = (Arc::clone(&level), Arc::downgrade(&level));
    thread::spawn(move || drop(other));
    while Arc::strong_count(&level) > 1 {}
    println!("alone");
    thread::spawn(move || drop(level));
    while weak.upgrade().is_some() {}
    println!("gone");
}
