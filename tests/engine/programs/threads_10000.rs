// why: 10,000 threads are over the limit, which is said
// set: long
// outcome: too many threads ""
// complete: no
// real: no
use std::sync::Barrier;
use std::thread;

fn main() {
    let meeting = Barrier::new(10_000);
    thread::scope(|scope| {
        for _ in 0..10_000 {
            scope.spawn(|| meeting.wait());
        }
    });
    println!("all");
}
