// why: a program may have names of its own that look like std's
// outcome: exit 0 "7 std\n"
mod std_like {
    pub struct Mutex(pub u8);
}
use std_like::Mutex;

struct Result(&'static str);

fn start() -> Option<Result> {
    Some(Result("std"))
}

fn main() {
    let Mutex(level) = Mutex(7);
    println!("{level} {}", start().unwrap().0);
}
