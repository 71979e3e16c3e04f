// why: a guard that is forgotten keeps its lock for ever
// outcome: deadlock "held\n"
use std::mem;
use std::sync::Mutex;

fn main() {
    let level = Mutex::new(0);
    mem::forget(level.lock().unwrap());
    println!("held");
    drop(level.lock());
}
