// why: a HashMap's order is luck, even with one thread
// outcome: exit 0 "ab"
// outcome: exit 0 "ba"
use std::collections::HashSet;

fn main() {
    HashSet::from(["a", "b"])
        .iter()
        .for_each(|name| print!("{name}"));
}
