// why: alloc's Arc is the same type
// outcome: exit 0 "1\n"
// real: alone
extern crate alloc;
use alloc::sync::Arc;
use std::sync::Mutex;
use std::thread;

fn main() {
    let level = Arc::new(Mutex::new(0));
    let other = Arc::clone(&level);
    thread::spawn(move || *other.lock().unwrap() += 1)
        .join()
        .unwrap();
    println!("{}", level.lock().unwrap());
}
