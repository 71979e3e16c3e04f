// why: on Linux exit runs the destructors of the calling thread's thread-locals
// outcome: exit 3 "gone\n"
use std::process;

struct Basin;
impl Drop for Basin {
    fn drop(&mut self) {
        println!("gone");
    }
}

thread_local!(static BASIN: Basin = const { Basin });

fn main() {
    BASIN.with(|_| ());
    process::exit(3);
}
