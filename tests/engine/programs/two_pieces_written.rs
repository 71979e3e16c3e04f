// why: write_vectored takes all of its pieces
// outcome: exit 0 "one two\n8\n"
use std::io::{IoSlice, Write, stdout};

fn main() {
    let both = stdout()
        .write_vectored(&[IoSlice::new(b"one "), IoSlice::new(b"two\n")])
        .unwrap();
    println!("{both}");
}
