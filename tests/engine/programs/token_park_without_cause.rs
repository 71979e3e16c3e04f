// why: std lets park return without cause; once is enough to show it
// outcome: deadlock ""
// outcome: deadlock "on\n"
use std::thread;

fn main() {
    thread::park();
    println!("on");
    thread::park();
    println!("on");
}
