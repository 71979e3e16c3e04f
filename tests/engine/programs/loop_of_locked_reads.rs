// why: many reads of a lock by one thread are no endless loop
// outcome: exit 0 "2020\n"
use std::sync::Mutex;
fn main() {
    let lock = Mutex::new(2u64);
    let mut sum = 0;
    for _ in 0..1_010 {
        sum += *lock.lock().unwrap();
    }
    println!("{sum}");
}
