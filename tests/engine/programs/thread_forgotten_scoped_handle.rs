// why: a scope waits for the result that a forgotten handle keeps
// outcome: deadlock "in\n"
use std::{mem, thread};

fn main() {
    thread::scope(|scope| {
        mem::forget(scope.spawn(|| println!("in")));
    });
    println!("out");
}
