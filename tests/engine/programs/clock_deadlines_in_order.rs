// why: where time passes only when nothing else can happen, the shorter sleep ends first
// outcome: exit 0 "brook river\n"
// ruled-out: exit 0 "river brook\n"
// time: in order
use std::thread;
use std::time::Duration;

fn main() {
    thread::scope(|scope| {
        scope.spawn(|| {
            thread::sleep(Duration::from_millis(300));
            println!("river");
        });
        scope.spawn(|| {
            thread::sleep(Duration::from_millis(1));
            print!("brook ");
        });
    });
}
