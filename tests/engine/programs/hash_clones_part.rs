// why: two maps with the same state that are filled alike have the same order, and so have clones that grow alike
// outcome: exit 0 "true true\n"
use std::collections::HashSet;
use std::hash::RandomState;

fn main() {
    let state = RandomState::new();
    let mut one = HashSet::with_hasher(state.clone());
    let mut other = HashSet::with_hasher(state);
    for n in 0..3 {
        one.insert(n);
        other.insert(n);
    }
    let alike = one.iter().eq(&other);
    let mut clone = one.clone();
    clone.insert(3);
    one.insert(3);
    println!("{alike} {}", one.iter().eq(&clone));
}
