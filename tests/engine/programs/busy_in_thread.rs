// why: the same in a thread that main doesn't wait for
// set: long
// outcome: exit 0 ""
// more: yes
// complete: no
use std::hint::black_box;
use std::thread;

fn main() {
    thread::spawn(|| {
        let mut n = 0_u64;
        while black_box(n) != 1 {
            n = black_box(n + 2);
        }
    });
}
