// why: a panic poisons a Once; call_once then panics, call_once_force mends it
// outcome: exit 0 "true true\nfalse true\n"
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Once;

fn main() {
    let once = Once::new();
    let first = catch_unwind(AssertUnwindSafe(|| once.call_once(|| panic!("leak"))));
    let second = catch_unwind(AssertUnwindSafe(|| once.call_once(|| ())));
    println!("{} {}", first.is_err(), second.is_err());
    let mut poisoned = false;
    once.call_once_force(|state| poisoned = state.is_poisoned());
    println!("{} {}", !poisoned, once.is_completed());
}
