// why: a file is state that threads and runs share unseen
// outcome: not followed ""
// complete: no
// real: no
use std::fs;

fn main() {
    println!("{}", fs::metadata(".").is_ok()); // not followed
}
