// why: a RwLock's Debug reads it, and says when a writer has it
// outcome: exit 0 "RwLock { data: 1, poisoned: false, .. }\n"
// outcome: exit 0 "RwLock { data: <locked>, poisoned: false, .. }\n"
use std::sync::RwLock;
use std::thread;

fn main() {
    let level = RwLock::new(1);
    thread::scope(|scope| {
        scope.spawn(|| drop(level.write()));
        println!("{level:?}");
    });
}
