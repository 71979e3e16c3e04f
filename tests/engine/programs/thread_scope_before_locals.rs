// why: a scope's end doesn't wait for its threads' thread-locals
// outcome: exit 0 "false\n"
// outcome: exit 0 "true\n"
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
    thread::scope(|scope| {
        scope.spawn(|| BASIN.with(|_| ()));
    });
    println!("{}", EMPTY.load(Ordering::SeqCst));
}
