// why: the words of the locks' errors
// outcome: exit 0 "poisoned lock: another task failed inside\ntry_lock failed because the operation would block\nPoisonError { .. }\nalready destroyed\n"
use std::sync::Mutex;
use std::thread;

struct Nosy;
impl Drop for Nosy {
    fn drop(&mut self) {
        println!("{}", NOSY.try_with(|_| ()).unwrap_err());
    }
}
thread_local!(static NOSY: Nosy = const { Nosy });

fn main() {
    let level = Mutex::new(0);
    let leak = std::panic::catch_unwind(|| {
        let _held = level.lock();
        panic!("leak");
    });
    assert!(leak.is_err());
    println!("{}", level.lock().unwrap_err());
    level.clear_poison();
    let held = level.lock();
    println!("{}", level.try_lock().unwrap_err());
    println!("{:?}", std::sync::PoisonError::new(()));
    drop(held);
    thread::spawn(|| NOSY.with(|_| ())).join().unwrap();
}
