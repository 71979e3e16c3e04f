// why: a spinner that another ends is no endless loop, though an unfair order would never end it
// outcome: exit 0 "2\n"
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;

fn main() {
    let turn = AtomicU32::new(0);
    thread::scope(|scope| {
        scope.spawn(|| {
            while turn.load(Ordering::SeqCst) != 1 {}
            turn.store(2, Ordering::SeqCst);
        });
        turn.store(1, Ordering::SeqCst);
        while turn.load(Ordering::SeqCst) != 2 {}
    });
    println!("{}", turn.into_inner());
}
