// why: a handle dropped under a lock that the result's drop needs hangs, or the thread has dropped the result itself
// outcome: exit 0 "done\n"
// outcome: deadlock ""
use std::sync::Mutex;
use std::thread;

static LOCK: Mutex<u32> = Mutex::new(0);

struct Needs;

impl Drop for Needs {
    fn drop(&mut self) {
        *LOCK.lock().unwrap() += 1;
    }
}

fn main() {
    let handle = thread::spawn(|| Needs);
    let held = LOCK.lock().unwrap();
    drop(handle);
    drop(held);
    println!("done");
}
