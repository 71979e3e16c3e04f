// why: a file is state that threads and runs share unseen
// outcome: exit 0 "true\n"
// more: yes
// complete: no
use std::fs;

fn main() {
    println!("{}", fs::metadata(".").is_ok()); // not followed
}
