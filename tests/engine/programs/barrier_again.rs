// why: a barrier serves again and again
// outcome: exit 0 "2 leaders\n"
use std::sync::Barrier;
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;

fn main() {
    let (meeting, leaders) = (Barrier::new(2), AtomicU32::new(0));
    let twice = || {
        for _ in 0..2 {
            leaders.fetch_add(u32::from(meeting.wait().is_leader()), Ordering::SeqCst);
        }
    };
    thread::scope(|scope| {
        scope.spawn(twice);
        twice();
    });
    println!("{} leaders", leaders.into_inner());
}
