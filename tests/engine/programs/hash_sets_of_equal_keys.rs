// why: two sets of the same keys have orders of their own, a clone has the same, and a sum has none
// outcome: exit 0 "a set true, a clone true, a sum 3\n"
// outcome: exit 0 "a set false, a clone true, a sum 3\n"
use std::collections::HashSet;

fn main() {
    let one: HashSet<i32> = HashSet::from([0, 1, 2]);
    let other: HashSet<i32> = HashSet::from([0, 1, 2]);
    let clone = one.clone();
    println!(
        "a set {}, a clone {}, a sum {}",
        one.iter().eq(&other),
        one.iter().eq(&clone),
        one.iter().sum::<i32>()
    );
}
