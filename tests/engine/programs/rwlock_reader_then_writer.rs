// why: a thread that reads and wants to write waits for itself
// outcome: deadlock "1\n"
use std::sync::RwLock;

fn main() {
    let level = RwLock::new(1);
    let seen = level.read().unwrap();
    println!("{seen}");
    *level.write().unwrap() += 1;
    println!("never");
}
