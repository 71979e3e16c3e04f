// why: a condition waits without parking
// outcome: exit 0 "on\n"
// causeless: no
use std::sync::{Condvar, Mutex};
use std::thread;

fn main() {
    let (open, changed) = (Mutex::new(false), Condvar::new());
    thread::scope(|scope| {
        scope.spawn(|| {
            thread::current().unpark();
            let opened = changed.wait_while(open.lock().unwrap(), |open| !*open);
            drop(opened);
            thread::park();
            println!("on");
        });
        *open.lock().unwrap() = true;
        changed.notify_all();
    });
}
