// why: a hook that needs the lock its thread holds gets stuck, and nobody else passes
// outcome: deadlock "hook\n"
use std::sync::{Arc, Mutex};
use std::{panic, thread};

fn main() {
    let log = Arc::new(Mutex::new(Vec::new()));
    let inner = Arc::clone(&log);
    panic::set_hook(Box::new(move |_| {
        println!("hook");
        inner.lock().unwrap().push("panic");
    }));
    let writer = thread::spawn(move || {
        let _held = log.lock().unwrap();
        panic!("while holding it");
    });
    println!("{}", writer.join().is_err());
}
