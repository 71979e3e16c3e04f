// why: catching panics round everything doesn't catch the end of a stuck run
// outcome: deadlock "waiting\n"
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc;

fn main() {
    let (_tx, rx) = mpsc::channel::<u8>();
    println!("waiting");
    loop {
        if catch_unwind(AssertUnwindSafe(|| rx.recv())).is_ok() {
            break;
        }
        println!("caught");
    }
    println!("on");
}
