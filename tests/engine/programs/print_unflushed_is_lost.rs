// why: text without a newline is not shown when a program is killed while it is stuck
// outcome: deadlock "kept\n"
// causeless: no
use std::thread;

fn main() {
    print!("ke");
    println!("pt");
    print!("lost");
    thread::park();
}
