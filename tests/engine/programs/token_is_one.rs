// why: two unparks give one token
// outcome: deadlock "once\n"
// causeless: no
use std::thread;

fn main() {
    thread::current().unpark();
    thread::current().unpark();
    thread::park();
    println!("once");
    thread::park();
    println!("twice");
}
