// why: sets put together: the order of what is in both is that of one of them
// outcome: exit 0 "012 01\n"
// outcome: exit 0 "012 10\n"
// outcome: exit 0 "021 01\n"
// outcome: exit 0 "021 10\n"
// outcome: exit 0 "102 01\n"
// outcome: exit 0 "102 10\n"
// outcome: exit 0 "120 01\n"
// outcome: exit 0 "120 10\n"
// outcome: exit 0 "201 01\n"
// outcome: exit 0 "201 10\n"
// outcome: exit 0 "210 01\n"
// outcome: exit 0 "210 10\n"
use std::collections::HashSet;

fn main() {
    let one: HashSet<u8> = HashSet::from([0, 1]);
    let other: HashSet<u8> = HashSet::from([0, 1, 2]);
    let text = |set: &HashSet<u8>| set.iter().map(|n| n.to_string()).collect::<String>();
    println!("{} {}", text(&(&one | &other)), text(&(&one & &other)));
}
