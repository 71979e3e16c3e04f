// why: looking at a cell is an operation: each look can come before or after the setting
// outcome: exit 0 "None None\n"
// outcome: exit 0 "None Some(4)\n"
// outcome: exit 0 "Some(4) Some(4)\n"
// ruled-out: exit 0 "Some(4) None\n"
use std::sync::OnceLock;
use std::thread;

fn main() {
    let level = OnceLock::new();
    thread::scope(|scope| {
        scope.spawn(|| level.set(4).unwrap());
        println!("{:?} {:?}", level.get(), level.get());
    });
}
