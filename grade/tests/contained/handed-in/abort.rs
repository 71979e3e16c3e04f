//! Its own end.
//! Row: Wrong output
fn main() {
    std::process::abort();
}
