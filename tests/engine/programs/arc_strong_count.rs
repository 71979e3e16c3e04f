// why: an Arc's count is not seen by the engine, so no search of it is a proof
// outcome: exit 0 "2\n"
// missed: exit 0 "1\n"
// more: yes
// complete: no
use std::sync::Arc;
use std::thread;

fn main() {
    let level = Arc::new(0);
    let other = Arc::clone(&level);
    thread::spawn(move || drop(other));
    println!("{}", Arc::strong_count(&level)); // not followed
}
