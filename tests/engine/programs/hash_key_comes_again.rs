// why: a key that is taken out and put in again, as an update does, is where it was
// outcome: exit 0 "012 true\n"
// outcome: exit 0 "021 true\n"
// outcome: exit 0 "102 true\n"
// outcome: exit 0 "120 true\n"
// outcome: exit 0 "201 true\n"
// outcome: exit 0 "210 true\n"
use std::collections::HashMap;

fn main() {
    let mut counts = HashMap::from([(0, 0), (1, 0), (2, 0)]);
    let before: Vec<i32> = counts.keys().copied().collect();
    for _ in 0..3 {
        let count = counts.remove(&1).unwrap();
        counts.insert(1, count + 1);
    }
    let after: Vec<i32> = counts.keys().copied().collect();
    let text: String = after.iter().map(|n| n.to_string()).collect();
    println!("{text} {}", before == after);
}
