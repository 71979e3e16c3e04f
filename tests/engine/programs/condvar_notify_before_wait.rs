// why: a notification that nobody waits for is lost
// outcome: exit 0 "on\n"
// outcome: deadlock ""
// causeless: no
use std::sync::{Condvar, Mutex};
use std::thread;

fn main() {
    let (gate, changed) = (Mutex::new(()), Condvar::new());
    thread::scope(|scope| {
        scope.spawn(|| changed.notify_one());
        drop(changed.wait(gate.lock().unwrap()).unwrap());
        println!("on");
    });
}
