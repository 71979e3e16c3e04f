// why: every handle of stdout writes into one buffer
// outcome: exit 0 "ab\nc\n"
use std::io::{self, Write};

fn main() {
    let (mut left, mut right) = (io::stdout(), io::stdout());
    left.write_all(b"a").unwrap();
    right.write_all(b"b\n").unwrap();
    write!(&left, "c").unwrap();
    println!();
}
