// why: a timed park ends by itself, so nothing can get stuck here
// outcome: exit 0 "on\n"
use std::thread;
use std::time::Duration;

fn main() {
    thread::park_timeout(Duration::from_millis(1));
    println!("on");
}
