// why: another process is out of sight, and its line is named
// outcome: not followed ""
// complete: no
// real: no
use std::process::Command;

fn main() {
    let status = Command::new("true").status().unwrap(); // not followed
    println!("{:?}", status.code());
}
