// why: a name can't have a zero byte in it
// outcome: exit 101 ""
use std::thread;

fn main() {
    let _ = thread::Builder::new().name("ga\0uge".into()).spawn(|| ());
}
