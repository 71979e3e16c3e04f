// why: join waits without parking
// outcome: exit 0 "on\n"
// causeless: no
use std::thread;

fn main() {
    thread::current().unpark();
    thread::spawn(|| thread::yield_now()).join().unwrap();
    thread::park();
    println!("on");
}
