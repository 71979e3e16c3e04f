// why: who unwraps a lock after another's panic may panic too, or come before
// outcome: exit 0 "before\n"
// outcome: exit 0 "after\n"
use std::sync::Mutex;
use std::thread;

fn main() {
    let level = Mutex::new(4);
    thread::scope(|scope| {
        let leak = scope.spawn(|| {
            let _held = level.lock();
            panic!("leak");
        });
        println!(
            "{}",
            if level.lock().is_ok() {
                "before"
            } else {
                "after"
            }
        );
        assert!(leak.join().is_err());
    });
}
