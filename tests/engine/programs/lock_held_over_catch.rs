// why: a panic that is caught while the lock is held doesn't poison it
// outcome: exit 0 "false\n"
use std::panic::catch_unwind;
use std::sync::Mutex;

fn main() {
    let level = Mutex::new(0);
    let held = level.lock().unwrap();
    assert!(catch_unwind(|| panic!("leak")).is_err());
    drop(held);
    println!("{}", level.is_poisoned());
}
