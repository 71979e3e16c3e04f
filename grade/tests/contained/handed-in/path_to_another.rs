//! The same as a module.
//! Row: Does not compile
#[path = "{class}/right/ex01.rs"]
mod another;

fn main() {
    another::main();
}
