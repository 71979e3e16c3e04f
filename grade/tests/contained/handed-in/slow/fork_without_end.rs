//! Processes without end.
//! Row: Not graded
unsafe extern "C" {
    safe fn fork() -> i32;
}

fn main() {
    loop {
        fork();
    }
}
