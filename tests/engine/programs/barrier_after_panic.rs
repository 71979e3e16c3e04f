// why: a thread that panics before the barrier leaves the others waiting
// outcome: deadlock "waiting\n"
use std::sync::Barrier;
use std::thread;

fn main() {
    let meeting = Barrier::new(2);
    println!("waiting");
    thread::scope(|scope| {
        scope.spawn(|| {
            if meeting.wait().is_leader() {
                println!("never");
            }
        });
        scope.spawn(|| panic!("leak"));
    });
}
