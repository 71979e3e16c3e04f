// why: a loop of upgrades that succeed changes nothing: it waits for the last owner to let go
// outcome: exit 0 "gone\n"
use std::sync::Arc;
use std::thread;
fn main() {
    let a = Arc::new(1);
    let w = Arc::downgrade(&a);
    thread::spawn(move || drop(a));
    while w.upgrade().is_some() { thread::yield_now(); }
    println!("gone");
}
