// why: a LazyLock whose making panicked panics for ever
// outcome: exit 0 "true true\n"
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::LazyLock;

fn main() {
    let level = LazyLock::<u8>::new(|| panic!("leak"));
    let look = || catch_unwind(AssertUnwindSafe(|| *level)).is_err();
    println!("{} {}", look(), look());
}
