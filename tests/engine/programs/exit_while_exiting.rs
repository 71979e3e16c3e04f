// why: while one thread ends the process, no other's end counts, and its own second one aborts
// outcome: exit 0 ""
// outcome: exit 3 ""
// real: alone
use std::{process, thread};

struct Slow;

impl Drop for Slow {
    fn drop(&mut self) {
        (0..3).for_each(|_| thread::yield_now());
    }
}

thread_local! {
    static SLOW: Slow = const { Slow };
}

fn main() {
    thread::spawn(|| {
        SLOW.with(|_| ());
        process::exit(3);
    });
    SLOW.with(|_| ());
}
