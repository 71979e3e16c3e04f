//! Code that runs before there is a main.
//! Row: Not graded
#[used]
#[unsafe(link_section = ".init_array")]
static FIRST: extern "C" fn() = first;

extern "C" fn first() {
    std::fs::write("{outside}/first", "it was here").ok();
    std::process::exit(0);
}

fn main() {
    println!("Hi from a foreign world!");
}
