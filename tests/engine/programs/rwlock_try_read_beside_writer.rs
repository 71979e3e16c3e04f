// why: try_read fails beside a writer that waits, or succeeds: both are std's
// outcome: exit 0 "in\n"
// outcome: exit 0 "out\n"
use std::sync::RwLock;
use std::thread;

fn main() {
    let level = RwLock::new(0);
    thread::scope(|scope| {
        let first = level.read().unwrap();
        scope.spawn(|| *level.write().unwrap() += 1);
        println!(
            "{}",
            if level.try_read().is_ok() {
                "in"
            } else {
                "out"
            }
        );
        drop(first);
    });
}
