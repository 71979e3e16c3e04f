//! A library that the compiler itself would run.
//! Row: Does not compile
#![crate_type = "proc-macro"]

extern crate proc_macro;

#[proc_macro]
pub fn harm(tokens: proc_macro::TokenStream) -> proc_macro::TokenStream {
    std::fs::write("{outside}/compiled", "it was here").unwrap();
    tokens
}

fn main() {}
