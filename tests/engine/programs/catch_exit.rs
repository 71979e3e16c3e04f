// why: exit can't be caught
// outcome: exit 4 ""
use std::panic::catch_unwind;
use std::process;

fn main() {
    let _ = catch_unwind(|| process::exit(4));
    println!("on");
}
