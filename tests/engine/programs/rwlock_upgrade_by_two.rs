// why: two readers that both want to write wait for each other, unless one is through before
// outcome: exit 0 "done\n"
// outcome: deadlock ""
use std::sync::RwLock;
use std::thread;

fn main() {
    let (level, other) = (RwLock::new(0), RwLock::new(0));
    thread::scope(|scope| {
        scope.spawn(|| {
            let seen = level.read().unwrap();
            *other.write().unwrap() += *seen;
        });
        let seen = other.read().unwrap();
        *level.write().unwrap() += *seen;
    });
    println!("done");
}
