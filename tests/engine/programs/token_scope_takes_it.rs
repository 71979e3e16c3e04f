// why: a scope's end that waits parks too, and may use up the token
// outcome: exit 0 "on\n"
// outcome: deadlock ""
// causeless: no
use std::thread;

fn main() {
    let main = thread::current();
    thread::scope(|scope| {
        scope.spawn(|| main.unpark());
    });
    thread::park();
    println!("on");
}
