//! A file of the system's.
//! Row: Does not compile
fn main() {
    print!("{}", include_str!("/etc/passwd"));
}
