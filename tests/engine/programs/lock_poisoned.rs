// why: a panic under the lock poisons it; the value is there all the same
// outcome: exit 0 "true 5 false\n"
use std::sync::Mutex;
use std::thread;

fn main() {
    let level = Mutex::new(4);
    let leak = thread::scope(|scope| {
        let work = || {
            *level.lock().unwrap() += 1;
            let _held = level.lock().unwrap();
            panic!("leak");
        };
        scope.spawn(work).join()
    });
    assert!(leak.is_err());
    let value = *level.lock().unwrap_err().into_inner();
    let before = level.is_poisoned();
    level.clear_poison();
    println!("{before} {value} {}", level.is_poisoned());
}
