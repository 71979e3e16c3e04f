// why: of two workers that look until a deadline either may find the one message, or neither
// outcome: exit 0 "1\n"
// outcome: exit 0 "0\n"
use std::sync::{Mutex, mpsc};
use std::thread;
use std::time::{Duration, Instant};

fn main() {
    let (tx, rx) = mpsc::channel();
    let rx = Mutex::new(rx);
    let end = Instant::now() + Duration::from_millis(20);
    let look = || {
        while Instant::now() < end {
            if rx.lock().unwrap().try_recv().is_ok() {
                return 1;
            }
        }
        0
    };
    let found = thread::scope(|scope| {
        scope.spawn(|| tx.send(()).unwrap());
        let other = scope.spawn(look);
        look() + other.join().unwrap()
    });
    println!("{found}");
}
