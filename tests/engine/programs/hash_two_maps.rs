// why: two maps have orders that have nothing to do with each other, and one that is only asked has none
// outcome: exit 0 "012ab 2\n"
// outcome: exit 0 "012ba 2\n"
// outcome: exit 0 "021ab 2\n"
// outcome: exit 0 "021ba 2\n"
// outcome: exit 0 "102ab 2\n"
// outcome: exit 0 "102ba 2\n"
// outcome: exit 0 "120ab 2\n"
// outcome: exit 0 "120ba 2\n"
// outcome: exit 0 "201ab 2\n"
// outcome: exit 0 "201ba 2\n"
// outcome: exit 0 "210ab 2\n"
// outcome: exit 0 "210ba 2\n"
use std::collections::{HashMap, HashSet};

fn main() {
    let numbers: HashSet<u8> = (0..3).collect();
    let letters: HashMap<char, u8> = [('a', 1), ('b', 2)].into_iter().collect();
    let asked: HashMap<char, u8> = "abcdef".chars().zip(1..).collect();
    numbers.iter().for_each(|n| print!("{n}"));
    letters.keys().for_each(|letter| print!("{letter}"));
    println!(" {}", asked[&'b']);
}
