// why: try_lock tells free, taken and poisoned apart
// outcome: exit 0 "Ok(1) Err(\"WouldBlock\") Err(\"Poisoned(..)\")\n"
use std::panic::catch_unwind;
use std::sync::Mutex;

fn main() {
    let level = Mutex::new(1);
    let held = level.try_lock();
    print!("{held:?} {:?} ", level.try_lock());
    drop(held);
    let leak = catch_unwind(|| {
        let _held = level.lock();
        panic!("leak");
    });
    assert!(leak.is_err());
    println!("{:?}", level.try_lock());
}
