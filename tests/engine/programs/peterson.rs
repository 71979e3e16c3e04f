// why: Peterson's lock keeps two threads apart if its flags are SeqCst
// outcome: exit 0 "2\n"
use std::sync::atomic::{AtomicBool, AtomicU32, AtomicUsize, Ordering::SeqCst};
use std::thread;

fn main() {
    let wants = [AtomicBool::new(false), AtomicBool::new(false)];
    let (turn, count) = (AtomicUsize::new(0), AtomicU32::new(0));
    thread::scope(|scope| {
        for me in [0, 1] {
            let (wants, turn, count) = (&wants, &turn, &count);
            scope.spawn(move || {
                wants[me].store(true, SeqCst);
                turn.store(1 - me, SeqCst);
                while wants[1 - me].load(SeqCst) && turn.load(SeqCst) == 1 - me {
                    thread::yield_now();
                }
                let before = count.load(SeqCst);
                count.store(before + 1, SeqCst);
                wants[me].store(false, SeqCst);
            });
        }
    });
    println!("{}", count.into_inner());
}
