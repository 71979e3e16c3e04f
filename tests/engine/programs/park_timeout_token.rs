// why: a token given after a timed park ran out is there for the next
// outcome: exit 0 "on\n"
use std::thread;
use std::time::Duration;

fn main() {
    let main = thread::current();
    thread::spawn(move || main.unpark());
    thread::park_timeout(Duration::from_micros(10));
    thread::park_timeout(Duration::from_micros(10));
    println!("on");
}
