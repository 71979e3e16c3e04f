// why: two who fill a cell at once get the same value, made once
// outcome: exit 0 "1 1 made 1\n"
// outcome: exit 0 "2 2 made 1\n"
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;

fn main() {
    let (level, made) = (OnceLock::new(), AtomicU32::new(0));
    let fill = |n| {
        *level.get_or_init(|| {
            made.fetch_add(1, Ordering::SeqCst);
            n
        })
    };
    let (left, right) = thread::scope(|scope| {
        let other = scope.spawn(|| fill(2));
        (fill(1), other.join().unwrap())
    });
    println!("{left} {right} made {}", made.into_inner());
}
