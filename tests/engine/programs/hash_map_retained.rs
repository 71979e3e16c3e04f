// why: what is asked in its order is kept as that order says
// outcome: exit 0 "{0}\n"
// outcome: exit 0 "{1}\n"
// outcome: exit 0 "{2}\n"
use std::collections::HashSet;

fn main() {
    let mut left = 2;
    let mut set: HashSet<u8> = (0..3).collect();
    set.retain(|_| {
        left -= 1;
        left < 0
    });
    println!("{set:?}");
}
