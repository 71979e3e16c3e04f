// why: of two who claim a place one gets it, and the other sees who
// outcome: exit 0 "Ok(0) Err(1)\n"
// outcome: exit 0 "Err(2) Ok(0)\n"
use std::sync::atomic::{AtomicU8, Ordering::SeqCst};
use std::thread;

fn main() {
    let owner = AtomicU8::new(0);
    let claim = |who| owner.compare_exchange(0, who, SeqCst, SeqCst);
    thread::scope(|scope| {
        let other = scope.spawn(|| claim(2));
        let mine = claim(1);
        println!("{mine:?} {:?}", other.join().unwrap());
    });
}
