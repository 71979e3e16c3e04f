// why: a map that grows while it is filled has any order of its keys
// outcome: exit 0 "first 0, last 1\n"
// outcome: exit 0 "first 0, last 2\n"
// outcome: exit 0 "first 0, last 3\n"
// outcome: exit 0 "first 0, last 4\n"
// outcome: exit 0 "first 1, last 0\n"
// outcome: exit 0 "first 1, last 2\n"
// outcome: exit 0 "first 1, last 3\n"
// outcome: exit 0 "first 1, last 4\n"
// outcome: exit 0 "first 2, last 0\n"
// outcome: exit 0 "first 2, last 1\n"
// outcome: exit 0 "first 2, last 3\n"
// outcome: exit 0 "first 2, last 4\n"
// outcome: exit 0 "first 3, last 0\n"
// outcome: exit 0 "first 3, last 1\n"
// outcome: exit 0 "first 3, last 2\n"
// outcome: exit 0 "first 3, last 4\n"
// outcome: exit 0 "first 4, last 0\n"
// outcome: exit 0 "first 4, last 1\n"
// outcome: exit 0 "first 4, last 2\n"
// outcome: exit 0 "first 4, last 3\n"
use std::collections::HashMap;

fn main() {
    let mut squares = HashMap::new();
    for n in 0..5 {
        squares.insert(n, n * n);
    }
    let order: Vec<i32> = squares.into_keys().collect();
    println!("first {}, last {}", order[0], order[4]);
}
