// why: what is printed need not be text
// outcome: exit 0 "a�b\n"
use std::io::{self, Write};

fn main() {
    io::stdout().write_all(b"a\xffb\n").unwrap();
}
