// why: a lock's Debug tries to take it, and says when it can't
// outcome: exit 0 "Mutex { data: 1, poisoned: false, .. }\n"
// outcome: exit 0 "Mutex { data: \"<locked>\", poisoned: false, .. }\n"
use std::sync::Mutex;
use std::thread;

fn main() {
    let level = Mutex::new(1);
    thread::scope(|scope| {
        scope.spawn(|| {
            let _held = level.lock().unwrap();
            thread::yield_now();
        });
        println!("{level:?}");
    });
}
