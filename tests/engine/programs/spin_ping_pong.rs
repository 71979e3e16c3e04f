// why: two spinners that hand a number on come to its end
// outcome: exit 0 "4\n"
use std::sync::atomic::{AtomicU32, Ordering::SeqCst};
use std::thread;

fn main() {
    let ball = AtomicU32::new(0);
    let play = |parity| {
        for _ in 0..2 {
            while ball.load(SeqCst) % 2 != parity {
                thread::yield_now();
            }
            ball.fetch_add(1, SeqCst);
        }
    };
    thread::scope(|scope| {
        scope.spawn(|| play(1));
        play(0);
    });
    println!("{}", ball.into_inner());
}
