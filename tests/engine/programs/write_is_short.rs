// why: write takes what is behind the last newline only if the buffer has room for it
// outcome: exit 0 "\n\n1 2\n"
use std::io::{Write, stdout};

fn main() {
    let long = [b"\n".as_slice(), &[b'x'; 2_000]].concat();
    let short = stdout().write(&long).unwrap();
    let all = stdout().write(b"\n").unwrap() + stdout().write(b"").unwrap() + 1;
    println!("{short} {all}");
}
