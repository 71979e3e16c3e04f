// why: which of two drops an Arc's content is luck that the engine doesn't see by itself
// outcome: exit 0 "other\n"
// missed: exit 0 "main\n"
// more: yes
// complete: no
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
