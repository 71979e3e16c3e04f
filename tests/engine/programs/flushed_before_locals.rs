// why: stdout is flushed before main's thread-locals are destroyed, so a panic in one doesn't take the text away
// outcome: signal 6 "kept"
// real: alone
use std::process;

struct Ends;

impl Drop for Ends {
    fn drop(&mut self) {
        process::abort();
    }
}

thread_local! {
    static ENDS: Ends = const { Ends };
}

fn main() {
    ENDS.with(|_| print!("kept"));
}
