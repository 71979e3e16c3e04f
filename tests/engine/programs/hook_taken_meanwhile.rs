// why: a hook that main takes away sees another thread's panic or doesn't
// outcome: exit 0 "end\n"
// outcome: exit 0 "hook\nend\n"
use std::{panic, thread};

fn main() {
    panic::set_hook(Box::new(|_| println!("hook")));
    let leak = thread::spawn(|| panic!("leak"));
    drop(panic::take_hook());
    assert!(leak.join().is_err());
    println!("end");
}
