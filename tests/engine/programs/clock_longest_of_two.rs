// why: the longer of two elapsed times hangs on more than one difference
// outcome: exit 0 "true\n"
// missed: exit 0 "false\n"
// complete: no
// real: no
use std::time::Instant;

fn main() {
    let start = Instant::now();
    let first = start.elapsed();
    let again = Instant::now();
    let second = again.elapsed();
    println!("{}", first >= second);
}
