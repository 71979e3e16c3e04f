// why: who holds stdout's lock may print
// outcome: exit 0 "in\nout\n"
use std::io;

fn main() {
    let lock = io::stdout().lock();
    println!("in");
    drop(lock);
    println!("out");
}
