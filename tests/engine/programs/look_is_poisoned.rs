// why: whether a lock is poisoned depends on when one looks
// outcome: exit 0 "false\n"
// outcome: exit 0 "true\n"
use std::sync::Mutex;
use std::thread;

fn main() {
    let level = Mutex::new(1);
    thread::scope(|scope| {
        let leak = scope.spawn(|| {
            let _held = level.lock();
            panic!("leak");
        });
        println!("{}", level.is_poisoned());
        assert!(leak.join().is_err());
    });
}
