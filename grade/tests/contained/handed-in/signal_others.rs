//! Signals to the grader, to another process, and to all.
//! Row: Not graded
unsafe extern "C" {
    safe fn kill(process: i32, signal: i32) -> i32;
    safe fn getppid() -> i32;
}

fn main() {
    for process in [{victim}, -{victim}, getppid(), -1] {
        println!("{}", kill(process, 9));
    }
}
