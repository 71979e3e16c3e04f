// why: who holds stdout's lock when main ends keeps what was written from being flushed
// outcome: deadlock ""
// outcome: exit 0 ""
// outcome: exit 0 "mine"
// outcome: exit 0 "mineheld"
use std::io::{self, Write};
use std::thread;

fn main() {
    thread::spawn(|| {
        let mut lock = io::stdout().lock();
        lock.write_all(b"held").unwrap();
        loop {
            thread::park();
        }
    });
    print!("mine");
}
