// why: guards show what they guard
// outcome: exit 0 "7 7 8 8\n"
use std::sync::{Mutex, RwLock};

fn main() {
    let (level, depth) = (Mutex::new(7), RwLock::new(8));
    let (level, depth) = (level.lock().unwrap(), depth.read().unwrap());
    println!("{level} {level:?} {depth} {depth:?}");
}
