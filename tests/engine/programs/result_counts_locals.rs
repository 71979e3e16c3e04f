// why: a drop that only looks at its thread's own values shows who made it, too
// outcome: exit 0 "0\n"
// outcome: exit 0 "1\n"
use std::cell::Cell;
use std::thread;

thread_local! {
    static DROPS: Cell<u32> = const { Cell::new(0) };
}

struct Counted;

impl Drop for Counted {
    fn drop(&mut self) {
        DROPS.set(DROPS.get() + 1);
    }
}

fn main() {
    drop(thread::spawn(|| Counted));
    println!("{}", DROPS.get());
}
