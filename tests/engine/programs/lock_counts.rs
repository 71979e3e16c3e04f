// why: additions under a lock are never lost
// outcome: exit 0 "4\n"
use std::sync::{Arc, Mutex};
use std::thread;

fn main() {
    let count = Arc::new(Mutex::new(0));
    let workers: Vec<_> = (0..2)
        .map(|_| {
            let count = Arc::clone(&count);
            thread::spawn(move || (0..2).for_each(|_| *count.lock().unwrap() += 1))
        })
        .collect();
    workers
        .into_iter()
        .for_each(|worker| worker.join().unwrap());
    println!("{}", *count.lock().unwrap());
}
