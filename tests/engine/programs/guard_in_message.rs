// why: a guard can't be sent, but its lock can be held while a message goes
// outcome: exit 0 "Ok(1) 1\n"
use std::sync::{Mutex, mpsc};
use std::thread;

fn main() {
    let level = Mutex::new(0);
    let (tx, rx) = mpsc::channel();
    thread::scope(|scope| {
        scope.spawn(|| {
            let mut guard = level.lock().unwrap();
            *guard += 1;
            tx.send(*guard).unwrap();
        });
        println!("{:?} {}", rx.recv(), level.lock().unwrap());
    });
}
