// why: endless recursion overflows the stack, which is told apart from other faults
// outcome: stack overflow "down\n"
use std::hint::black_box;

fn down(depth: u64) -> u64 {
    if black_box(depth) == u64::MAX {
        0
    } else {
        1 + black_box(down(black_box(depth + 1)))
    }
}

fn main() {
    println!("down");
    println!("{}", down(0));
}
