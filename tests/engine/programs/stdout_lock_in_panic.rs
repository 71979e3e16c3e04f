// why: stdout's lock is given back when its holder panics
// outcome: exit 0 "after\n"
use std::{io, thread};

fn main() {
    let leak = thread::spawn(|| {
        let _lock = io::stdout().lock();
        panic!("leak");
    });
    assert!(leak.join().is_err());
    println!("after");
}
