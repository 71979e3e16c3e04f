//! What a linker is told, from within the text.
//! Row: Does not compile
#[link(name = "c -o {outside}/linked")]
#[link(name = "{outside}/linked", modifiers = "+verbatim")]
unsafe extern "C" {}

fn main() {
    println!("Hi from a foreign world!");
}
