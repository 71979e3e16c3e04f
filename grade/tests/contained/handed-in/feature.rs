//! What only the stand-in may use.
//! Row: Does not compile
#![feature(rustc_private)]

extern crate rustc_driver;

fn main() {
    println!("Hi from a foreign world!");
}
