// why: a panic within a hook aborts the program
// outcome: signal 6 "hook\n"
use std::panic;

fn main() {
    panic::set_hook(Box::new(|_| {
        println!("hook");
        panic!("in the hook");
    }));
    panic!("first");
}
