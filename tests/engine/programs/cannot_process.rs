// why: another process is out of sight, and its line is named
// outcome: exit 0 "Some(0)\n"
// more: yes
// complete: no
use std::process::Command;

fn main() {
    let status = Command::new("true").status().unwrap(); // not followed
    println!("{:?}", status.code());
}
