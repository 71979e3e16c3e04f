// why: a static mut keeps something from run to run; each run must find it as it was at first
// outcome: exit 0 "1\n"
// complete: no
use std::thread;

static mut COUNT: u32 = 0;

fn main() {
    thread::spawn(|| unsafe { COUNT += 1 }).join().unwrap();
    println!("{}", unsafe { *(&raw const COUNT) });
}
