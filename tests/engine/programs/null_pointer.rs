// why: a fault is the program's own death by signal 11
// outcome: signal 11 "before\n"
// complete: no
use std::hint::black_box;
use std::ptr;

fn main() {
    println!("before");
    println!("{}", unsafe {
        ptr::read_volatile(black_box(8 as *const u8))
    });
}
