// why: what was emptied and filled the other way round may have another order
// outcome: exit 0 "true\n"
// outcome: exit 0 "false\n"
use std::collections::HashSet;

fn main() {
    let mut set = HashSet::from(["ebb", "flow"]);
    let before: Vec<_> = set.iter().copied().collect();
    set.clear();
    set.extend(["flow", "ebb"]);
    println!("{}", set.iter().eq(&before));
}
