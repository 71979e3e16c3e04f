// why: locks, conditions, barriers and joins leave the token alone
// outcome: exit 0 "on\n"
// causeless: no
use std::sync::{Barrier, Mutex};
use std::thread;

fn main() {
    let (gate, meeting) = (Mutex::new(()), Barrier::new(2));
    thread::current().unpark();
    thread::scope(|scope| {
        let other = scope.spawn(|| {
            drop(gate.lock().unwrap());
            meeting.wait();
        });
        drop(gate.lock().unwrap());
        meeting.wait();
        other.join().unwrap();
        thread::park();
    });
    println!("on");
}
