// why: a wait that ran out may find what came meanwhile, or what was there before, or nothing
// outcome: exit 0 "true true true\n"
// outcome: exit 0 "false true true\n"
// outcome: exit 0 "false false true\n"
// outcome: exit 0 "false true false\n"
// outcome: exit 0 "true true false\n"
// ruled-out: exit 0 "false false false\n"
// causeless: no
use std::sync::{Condvar, Mutex};
use std::thread;
use std::time::Duration;

fn main() {
    let (open, changed) = (Mutex::new(false), Condvar::new());
    thread::scope(|scope| {
        scope.spawn(|| {
            *open.lock().unwrap() = true;
            changed.notify_one();
        });
        let guard = open.lock().unwrap();
        let before = *guard;
        let (guard, late) = changed
            .wait_timeout(guard, Duration::from_micros(20))
            .unwrap();
        println!("{before} {} {}", *guard, late.timed_out());
    });
}
