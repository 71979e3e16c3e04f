//! Another program.
//! Row: Not graded
use std::process::Command;

fn main() {
    let touched = Command::new("/bin/sh").args(["-c", "touch {outside}/touched"]).status();
    println!("{touched:?}");
}
