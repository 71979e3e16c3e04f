// why: an elapsed time that is used as a number may be any
// outcome: exit 0 "true\n"
// missed: exit 0 "false\n"
// complete: no
// real: no
use std::time::Instant;

fn main() {
    let start = Instant::now();
    println!("{}", start.elapsed().as_micros() < 2);
}
