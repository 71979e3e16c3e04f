// why: two readers hold the lock at once, which a meeting between them needs
// outcome: exit 0 "10\n"
use std::sync::{Barrier, RwLock};
use std::thread;

fn main() {
    let (level, meeting) = (RwLock::new(5), Barrier::new(2));
    let sum: i32 = thread::scope(|scope| {
        let read = || {
            let level = level.read().unwrap();
            meeting.wait();
            *level
        };
        let (left, right) = (scope.spawn(read), scope.spawn(read));
        left.join().unwrap() + right.join().unwrap()
    });
    println!("{sum}");
}
