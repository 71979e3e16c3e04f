// why: a loop of try_lock ends when the lock is given back
// outcome: exit 0 "1\n"
use std::sync::Mutex;
use std::thread;

fn main() {
    let level = Mutex::new(0);
    thread::scope(|scope| {
        scope.spawn(|| *level.lock().unwrap() += 1).join().unwrap();
        let value = loop {
            if let Ok(level) = level.try_lock() {
                break *level;
            }
        };
        println!("{value}");
    });
}
