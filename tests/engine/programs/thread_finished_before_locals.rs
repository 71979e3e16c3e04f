// why: is_finished doesn't wait for a thread's thread-locals, join does
// outcome: exit 0 "false false true\n"
// outcome: exit 0 "false true true\n"
// outcome: exit 0 "true false true\n"
// outcome: exit 0 "true true true\n"
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

static EMPTY: AtomicBool = AtomicBool::new(false);

struct Basin;
impl Drop for Basin {
    fn drop(&mut self) {
        EMPTY.store(true, Ordering::SeqCst);
    }
}

thread_local!(static BASIN: Basin = const { Basin });

fn main() {
    let worker = thread::spawn(|| BASIN.with(|_| ()));
    let finished = worker.is_finished();
    let empty = EMPTY.load(Ordering::SeqCst);
    worker.join().unwrap();
    println!("{finished} {empty} {}", EMPTY.load(Ordering::SeqCst));
}
