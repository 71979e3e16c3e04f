// why: a lock that was given back unchanged lets a loop of tries go on
// outcome: exit 0 "got it\n"
use std::sync::Mutex;
use std::thread;

fn main() {
    let lock = Mutex::new(());
    thread::scope(|scope| {
        let guard = lock.lock().unwrap();
        scope.spawn(|| while lock.try_lock().is_err() {});
        drop(guard);
    });
    println!("got it");
}
