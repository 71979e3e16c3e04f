// why: whoever joined the other owners is alone
// outcome: exit 0 "true\n"
use std::sync::Arc;
use std::thread;

fn main() {
    let level = Arc::new(0);
    let other = Arc::clone(&level);
    let worker = thread::spawn(move || drop(other));
    worker.join().unwrap();
    println!("{}", Arc::try_unwrap(level).is_ok());
}
