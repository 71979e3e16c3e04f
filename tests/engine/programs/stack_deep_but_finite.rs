// why: main has eight mebibytes of stack and a thread two: what fits in them must fit here
// outcome: exit 0 "6000 1500\n"
use std::hint::black_box;
use std::thread;

fn down(depth: u32) -> u32 {
    let room = black_box([depth; 64]);
    if depth == 0 {
        0
    } else {
        1 + down(black_box(room[7] - 1))
    }
}

fn main() {
    println!(
        "{} {}",
        down(6_000),
        thread::spawn(|| down(1_500)).join().unwrap()
    );
}
