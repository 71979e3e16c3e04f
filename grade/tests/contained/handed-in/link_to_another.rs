//! A library in another learner's folder.
//! Row: Does not compile
#[link(name = "{class}/right/evil", kind = "static")]
unsafe extern "C" {}

fn main() {
    println!("a linker reads files too");
}
