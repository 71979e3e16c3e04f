// why: the unpark comes in time for the first park or for the second, which it may miss
// outcome: exit 0 "on\n"
// outcome: deadlock ""
// causeless: no
use std::thread;
use std::time::Duration;

fn main() {
    let main = thread::current();
    thread::spawn(move || main.unpark());
    thread::park_timeout(Duration::from_micros(10));
    thread::park();
    println!("on");
}
