// why: exit while another holds stdout's lock doesn't wait for it
// outcome: exit 5 "held"
// outcome: exit 5 ""
use std::io::{self, Write};
use std::{process, thread};

fn main() {
    thread::spawn(|| {
        let mut lock = io::stdout().lock();
        lock.write_all(b"held").unwrap();
        lock.flush().unwrap();
        loop {
            thread::park();
        }
    });
    process::exit(5);
}
