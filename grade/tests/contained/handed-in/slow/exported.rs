//! The stand-in's words for its own, given another meaning.
//! Row: Runs for ever
#[unsafe(no_mangle)]
pub extern "C" fn write(_: i32, _: *const u8, length: usize) -> isize {
    isize::try_from(length).unwrap_or(0)
}

fn main() {
    println!("Hi from a foreign world!");
}
