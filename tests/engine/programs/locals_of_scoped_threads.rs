// why: each scoped thread makes and drops a thread-local of its own
// outcome: exit 0 "2 2\n"
use std::sync::atomic::{AtomicU32, Ordering::SeqCst};
use std::thread;

static MADE: AtomicU32 = AtomicU32::new(0);
static DROPPED: AtomicU32 = AtomicU32::new(0);

struct Basin;
impl Drop for Basin {
    fn drop(&mut self) {
        DROPPED.fetch_add(1, SeqCst);
    }
}

thread_local!(static BASIN: Basin = {
    MADE.fetch_add(1, SeqCst);
    Basin
});

fn main() {
    thread::scope(|scope| {
        let use_it = || BASIN.with(|_| ());
        let (left, right) = (scope.spawn(use_it), scope.spawn(use_it));
        left.join().unwrap();
        right.join().unwrap();
    });
    println!("{} {}", MADE.load(SeqCst), DROPPED.load(SeqCst));
}
