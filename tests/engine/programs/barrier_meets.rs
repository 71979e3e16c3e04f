// why: nobody passes a barrier before all have come, and one is the leader
// outcome: exit 0 "2 true\n"
use std::sync::Barrier;
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;

fn main() {
    let (meeting, came) = (Barrier::new(2), AtomicU32::new(0));
    let pass = || {
        came.fetch_add(1, Ordering::SeqCst);
        let leader = meeting.wait().is_leader();
        (leader, came.load(Ordering::SeqCst))
    };
    let (left, right) = thread::scope(|scope| {
        let other = scope.spawn(pass);
        (pass(), other.join().unwrap())
    });
    println!("{} {}", left.1.min(right.1), left.0 != right.0);
}
