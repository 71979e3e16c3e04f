// why: a reader's panic doesn't poison
// outcome: exit 0 "false true\n"
use std::panic::catch_unwind;
use std::sync::RwLock;

fn main() {
    let level = RwLock::new(0);
    let reader = catch_unwind(|| {
        let _seen = level.read().unwrap();
        panic!("leak");
    });
    let before = level.is_poisoned();
    let writer = catch_unwind(|| {
        let _seen = level.write().unwrap();
        panic!("leak");
    });
    assert!(reader.is_err() && writer.is_err());
    println!("{before} {}", level.is_poisoned());
}
