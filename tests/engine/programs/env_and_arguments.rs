// why: a program has its name as its one argument, and reads the environment
// outcome: exit 0 "true true\n"
use std::env;

fn main() {
    println!(
        "{} {}",
        env::args().count() >= 1,
        env::var("RIVULETS_NO_SUCH").is_err()
    );
}
