// why: a barrier for three that two come to never opens
// outcome: deadlock "waiting\n"
use std::sync::Barrier;
use std::thread;

fn main() {
    let meeting = Barrier::new(3);
    println!("waiting");
    thread::scope(|scope| {
        scope.spawn(|| meeting.wait());
        meeting.wait();
    });
}
