// why: whether a Once is through depends on when one looks
// outcome: exit 0 "false true\n"
// outcome: exit 0 "true true\n"
use std::sync::Once;
use std::thread;

fn main() {
    let once = Once::new();
    thread::scope(|scope| {
        scope.spawn(|| once.call_once(|| ()));
        let before = once.is_completed();
        once.call_once(|| ());
        println!("{before} {}", once.is_completed());
    });
}
