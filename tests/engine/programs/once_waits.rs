// why: who calls a running Once waits until it is through
// outcome: exit 0 "1 true\n"
// outcome: exit 0 "2 true\n"
use std::sync::Once;
use std::thread;

fn main() {
    let once = Once::new();
    thread::scope(|scope| {
        for n in [1, 2] {
            let once = &once;
            scope.spawn(move || once.call_once(|| print!("{n} ")));
        }
    });
    println!("{}", once.is_completed());
}
