// why: a hash as a random number is the same always, so that nothing is proven
// complete: no
// more: yes
// outcome: exit 0 "right\n"
use std::hash::{BuildHasher, RandomState};

fn main() {
    let number = RandomState::new().hash_one("which way");
    println!("{}", if number % 2 == 0 { "left" } else { "right" });
}
