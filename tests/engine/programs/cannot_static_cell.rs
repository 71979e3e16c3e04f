// why: a static of one's own type keeps something too
// outcome: exit 0 "1\n"
// outcome: exit 0 "2\n"
// complete: no
use std::cell::UnsafeCell;
use std::sync::Mutex;
use std::thread;

struct Shared(UnsafeCell<u32>);
unsafe impl Sync for Shared {}

static COUNT: Shared = Shared(UnsafeCell::new(0));
static GATE: Mutex<()> = Mutex::new(());

fn next() -> u32 {
    let _gate = GATE.lock().unwrap();
    unsafe {
        *COUNT.0.get() += 1;
        *COUNT.0.get()
    }
}

fn main() {
    let other = thread::spawn(next);
    println!("{}", next());
    other.join().unwrap();
}
