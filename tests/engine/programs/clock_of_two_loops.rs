// why: two threads that look until one deadline both come to their end
// outcome: exit 0 "both\n"
use std::thread;
use std::time::{Duration, Instant};

fn main() {
    let end = Instant::now() + Duration::from_millis(2);
    let wait = || while Instant::now() < end {};
    thread::scope(|scope| {
        scope.spawn(wait);
        wait();
    });
    println!("both");
}
