// why: the same in a spawned thread, which main may not wait for
// outcome: stack overflow ""
use std::hint::black_box;
use std::thread;

fn down(depth: u64) -> u64 {
    if black_box(depth) == u64::MAX {
        0
    } else {
        1 + black_box(down(black_box(depth + 1)))
    }
}

fn main() {
    println!("{}", thread::spawn(|| down(0)).join().unwrap());
}
