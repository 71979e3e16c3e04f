// why: a set's order is any, and each is one schedule
// outcome: exit 0 "0123\n"
// outcome: exit 0 "0132\n"
// outcome: exit 0 "0213\n"
// outcome: exit 0 "0231\n"
// outcome: exit 0 "0312\n"
// outcome: exit 0 "0321\n"
// outcome: exit 0 "1023\n"
// outcome: exit 0 "1032\n"
// outcome: exit 0 "1203\n"
// outcome: exit 0 "1230\n"
// outcome: exit 0 "1302\n"
// outcome: exit 0 "1320\n"
// outcome: exit 0 "2013\n"
// outcome: exit 0 "2031\n"
// outcome: exit 0 "2103\n"
// outcome: exit 0 "2130\n"
// outcome: exit 0 "2301\n"
// outcome: exit 0 "2310\n"
// outcome: exit 0 "3012\n"
// outcome: exit 0 "3021\n"
// outcome: exit 0 "3102\n"
// outcome: exit 0 "3120\n"
// outcome: exit 0 "3201\n"
// outcome: exit 0 "3210\n"
use std::collections::HashSet;

fn main() {
    let set: HashSet<u8> = (0..4).collect();
    for n in set {
        print!("{n}");
    }
    println!();
}
