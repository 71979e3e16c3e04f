// why: a scope whose thread panicked, and was not joined, panics itself
// outcome: exit 101 "in\n"
use std::thread;

fn main() {
    thread::scope(|scope| {
        scope.spawn(|| panic!("leak"));
        println!("in");
    });
    println!("never");
}
