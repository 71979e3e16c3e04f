// why: a LazyLock whose making panics in one thread panics in every other
// outcome: exit 0 "true true\n"
use std::sync::LazyLock;
use std::thread;

static LEVEL: LazyLock<u8> = LazyLock::new(|| panic!("leak"));

fn main() {
    let (left, right) = (thread::spawn(|| *LEVEL), thread::spawn(|| *LEVEL));
    println!("{} {}", left.join().is_err(), right.join().is_err());
}
