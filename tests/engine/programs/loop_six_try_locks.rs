// why: a lock that is tried six times may be taken all the time, or free at any try
// outcome: exit 0 "got it\n"
// outcome: exit 0 "gave up\n"
use std::sync::Mutex;
use std::thread;

fn main() {
    let gate = Mutex::new(0);
    thread::scope(|scope| {
        scope.spawn(|| {
            let mut level = gate.lock().unwrap();
            thread::yield_now();
            *level += 1;
        });
        let got = (0..6).any(|_| gate.try_lock().is_ok());
        println!("{}", if got { "got it" } else { "gave up" });
    });
}
