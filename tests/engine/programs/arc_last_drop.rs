// why: either owner can be the last, and drops the content then
// outcome: exit 0 "other\n"
// outcome: exit 0 "main\n"
use std::sync::Arc;
use std::thread;

struct Tell;
impl Drop for Tell {
    fn drop(&mut self) {
        println!("{}", thread::current().name().unwrap_or("other"));
    }
}

fn main() {
    let tell = Arc::new(Tell);
    let other = Arc::clone(&tell);
    let worker = thread::spawn(move || drop(other));
    drop(tell);
    worker.join().unwrap();
}
