// why: the second value is given back
// outcome: exit 0 "Ok(()) Err(2) Some(1)\n"
use std::sync::OnceLock;

fn main() {
    let level = OnceLock::new();
    println!("{:?} {:?} {:?}", level.set(1), level.set(2), level.get());
}
