//! A file without an end.
//! Row: Does not compile
const ZERO: &[u8] = include_bytes!("/dev/zero");

fn main() {
    print!("{}", ZERO.len());
}
