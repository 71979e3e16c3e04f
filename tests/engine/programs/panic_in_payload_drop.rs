// why: a payload whose drop panics, when its thread's handle is gone, aborts the program
// outcome: signal 6 ""
use std::{panic, thread};

struct Bomb;
impl Drop for Bomb {
    fn drop(&mut self) {
        panic!("in drop");
    }
}

fn main() {
    drop(thread::spawn(|| panic::panic_any(Bomb)));
    loop {
        thread::park();
    }
}
