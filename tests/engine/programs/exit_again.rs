// why: a destructor that calls exit while its own thread ends the process aborts it
// outcome: signal 6 ""
// real: alone
use std::process;

struct Again;

impl Drop for Again {
    fn drop(&mut self) {
        process::exit(3);
    }
}

thread_local! {
    static AGAIN: Again = const { Again };
}

fn main() {
    AGAIN.with(|_| ());
}
