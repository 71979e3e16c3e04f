// why: a thread's own thread is cut by main's end like its parent
// outcome: exit 0 ""
// outcome: exit 0 "a"
// outcome: exit 0 "b"
// outcome: exit 0 "ab"
// outcome: exit 0 "ba"
use std::thread;

fn main() {
    thread::spawn(|| {
        thread::spawn(|| print!("a"));
        print!("b");
    });
}
