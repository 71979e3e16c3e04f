// why: a drop that catches its own panic doesn't end the unwinding it is part of
// outcome: exit 0 "true true false\n"
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::thread;

struct Careful<'a>(&'a mut Vec<bool>);
impl Drop for Careful<'_> {
    fn drop(&mut self) {
        let inner = catch_unwind(|| panic!("inner")).is_err();
        self.0.extend([inner, thread::panicking()]);
    }
}

fn main() {
    let mut seen = Vec::new();
    let outer = catch_unwind(AssertUnwindSafe(|| {
        let _careful = Careful(&mut seen);
        panic!("outer");
    }));
    assert!(outer.is_err());
    println!("{} {} {}", seen[0], seen[1], thread::panicking());
}
