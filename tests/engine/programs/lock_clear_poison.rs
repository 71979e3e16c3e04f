// why: a poisoned RwLock can be mended
// outcome: exit 0 "true false 3\n"
use std::sync::RwLock;
use std::thread;

fn main() {
    let level = RwLock::new(1);
    let leak = thread::scope(|scope| {
        scope
            .spawn(|| {
                *level.write().unwrap() = 3;
                let _held = level.write();
                panic!("leak");
            })
            .join()
    });
    assert!(leak.is_err());
    let before = level.is_poisoned();
    level.clear_poison();
    println!("{before} {} {}", level.is_poisoned(), level.read().unwrap());
}
