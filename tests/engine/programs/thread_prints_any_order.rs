// why: three threads that print do so in any of six orders
// outcome: exit 0 "abc"
// outcome: exit 0 "acb"
// outcome: exit 0 "bac"
// outcome: exit 0 "bca"
// outcome: exit 0 "cab"
// outcome: exit 0 "cba"
use std::thread;

fn main() {
    thread::scope(|scope| {
        for name in ["a", "b", "c"] {
            scope.spawn(move || print!("{name}"));
        }
    });
}
