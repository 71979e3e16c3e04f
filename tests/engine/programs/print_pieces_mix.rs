// why: several prints are several pieces
// outcome: exit 0 "abx"
// outcome: exit 0 "axb"
// outcome: exit 0 "xab"
use std::thread;

fn main() {
    thread::scope(|scope| {
        scope.spawn(|| print!("x"));
        print!("a");
        print!("b");
    });
}
