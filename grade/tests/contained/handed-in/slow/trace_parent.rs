//! The grader and another process, stopped and looked into.
//! Row: Not graded
unsafe extern "C" {
    fn ptrace(request: i64, process: i32, address: usize, data: usize) -> i64;
    safe fn getppid() -> i32;
}

fn main() {
    const SEIZE: i64 = 0x4206;
    // SAFETY: none.
    let seized = unsafe { [ptrace(SEIZE, getppid(), 0, 0), ptrace(SEIZE, {victim}, 0, 0)] };
    println!("{seized:?}");
    loop {
        std::hint::spin_loop();
    }
}
