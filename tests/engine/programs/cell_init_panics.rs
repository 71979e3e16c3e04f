// why: a cell whose making panicked is empty, and can be filled by the next
// outcome: exit 0 "true None 3\n"
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::OnceLock;

fn main() {
    let level = OnceLock::<u8>::new();
    let first = catch_unwind(AssertUnwindSafe(|| *level.get_or_init(|| panic!("leak"))));
    println!(
        "{} {:?} {}",
        first.is_err(),
        level.get(),
        level.get_or_init(|| 3)
    );
}
