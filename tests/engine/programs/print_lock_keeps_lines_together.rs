// why: what is written under one lock stays together
// outcome: exit 0 "12x"
// outcome: exit 0 "x12"
// ruled-out: exit 0 "1x2"
use std::io::{self, Write};
use std::thread;

fn main() {
    thread::scope(|scope| {
        scope.spawn(|| print!("x"));
        let mut lock = io::stdout().lock();
        write!(lock, "1").unwrap();
        write!(lock, "2").unwrap();
    });
}
