// why: the machine has at least one processor, however many are seen
// outcome: exit 0 "true\n"
use std::thread;

fn main() {
    println!(
        "{}",
        thread::available_parallelism().is_ok_and(|n| n.get() >= 1)
    );
}
