// why: main's thread-locals are new in every run
// outcome: exit 0 "0 1\n"
use std::cell::Cell;
use std::thread;

thread_local!(static DEPTH: Cell<u32> = const { Cell::new(0) });

fn main() {
    let before = DEPTH.get();
    thread::spawn(|| DEPTH.set(9)).join().unwrap();
    DEPTH.set(DEPTH.get() + 1);
    println!("{before} {}", DEPTH.get());
}
