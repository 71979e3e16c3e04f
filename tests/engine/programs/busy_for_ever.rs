// why: a loop without an operation is ended by the clock, and not called explored
// outcome: no operation "begin\n"
// complete: no
use std::hint::black_box;

fn main() {
    println!("begin");
    let mut n = 0_u64;
    while black_box(n) != 1 {
        n = black_box(n + 2);
    }
    println!("never");
}
