// why: Once::wait waits for another's call
// outcome: exit 0 "called waited\n"
use std::sync::Once;
use std::thread;

fn main() {
    let once = Once::new();
    thread::scope(|scope| {
        scope.spawn(|| once.call_once(|| print!("called ")));
        once.wait();
        println!("waited");
    });
}
