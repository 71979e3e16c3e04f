// why: whether try_unwrap succeeds depends on when the other is dropped, which is not seen
// outcome: exit 0 "true\n"
// more: yes
// complete: no
use std::sync::Arc;
use std::thread;

fn main() {
    let level = Arc::new(0);
    let other = Arc::clone(&level);
    let worker = thread::spawn(move || drop(other));
    worker.join().unwrap();
    println!("{}", Arc::try_unwrap(level).is_ok()); // not followed
}
