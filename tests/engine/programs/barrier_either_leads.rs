// why: the last to come leads, and that may be either
// outcome: exit 0 "main\n"
// outcome: exit 0 "other\n"
use std::sync::Barrier;
use std::thread;

fn main() {
    let meeting = Barrier::new(2);
    let main = thread::scope(|scope| {
        scope.spawn(|| meeting.wait());
        meeting.wait().is_leader()
    });
    println!("{}", if main { "main" } else { "other" });
}
