// why: one notification for two who wait leaves one waiting
// outcome: deadlock "out\n"
// outcome: deadlock ""
// causeless: no
use std::sync::{Condvar, Mutex};
use std::thread;

fn main() {
    let (gate, changed) = (Mutex::new(()), Condvar::new());
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                drop(changed.wait(gate.lock().unwrap()).unwrap());
                println!("out");
            });
        }
        changed.notify_one();
    });
}
