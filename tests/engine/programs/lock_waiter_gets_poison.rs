// why: who waits for a lock whose holder panics gets it poisoned
// outcome: exit 0 "poisoned\n"
use std::sync::{Mutex, mpsc};
use std::thread;

fn main() {
    let level = Mutex::new(0);
    let (tx, rx) = mpsc::channel();
    thread::scope(|scope| {
        let leak = scope.spawn(|| {
            let _held = level.lock().unwrap();
            tx.send(()).unwrap();
            panic!("leak");
        });
        rx.recv().unwrap();
        println!(
            "{}",
            if level.lock().is_err() {
                "poisoned"
            } else {
                "fine"
            }
        );
        assert!(leak.join().is_err());
    });
}
