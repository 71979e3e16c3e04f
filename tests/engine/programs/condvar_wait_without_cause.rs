// why: std lets a wait return without cause, so a lone waiter may go on once
// outcome: exit 0 "on\n"
// outcome: deadlock ""
use std::sync::{Condvar, Mutex};

fn main() {
    let (gate, changed) = (Mutex::new(()), Condvar::new());
    drop(changed.wait(gate.lock().unwrap()).unwrap());
    println!("on");
}
