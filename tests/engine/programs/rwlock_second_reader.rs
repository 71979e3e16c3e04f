// why: while a writer waits, a further read may be let in or kept out, and then all wait
// outcome: exit 0 "0\n"
// outcome: deadlock ""
use std::sync::RwLock;
use std::thread;

fn main() {
    let level = RwLock::new(0);
    thread::scope(|scope| {
        let first = level.read().unwrap();
        scope.spawn(|| *level.write().unwrap() += 1);
        let second = level.read().unwrap();
        println!("{}", *first + *second);
        drop((first, second));
    });
}
