// why: the other owner lets go before or after main counts, or never
// outcome: exit 0 "2\n"
// outcome: exit 0 "1\n"
use std::sync::Arc;
use std::thread;

fn main() {
    let level = Arc::new(0);
    let other = Arc::clone(&level);
    thread::spawn(move || drop(other));
    println!("{}", Arc::strong_count(&level));
}
