//! The programs: each line that is to be found ends in `// here`.

use super::Case;
use rivulets::trace::Doing;

/// They compute for ever.
pub const COMPUTING: [Case; 14] = [
    (
        "empty",
        Doing::Loop,
        "fn main() {
    println!(\"x\");
    loop {} // here
}
",
    ),
    (
        "flag_in_a_thread",
        Doing::Loop,
        "use std::thread;
fn main() {
    let done = false;
    let t = thread::spawn(move || {
        let mut n = 0u64;
        while !done { // here
            n = n.wrapping_add(1);
        }
        n
    });
    println!(\"{}\", t.join().unwrap());
}
",
    ),
    (
        "helper_with_a_helper",
        Doing::Loop,
        "fn collatz(mut n: u64) -> u32 {
    let mut steps = 0;
    while n != 1 {
        n = if n % 2 == 0 { n / 2 } else { 3 * n + 1 };
        steps += 1;
    }
    steps
}
fn search(limit: u32) -> u64 {
    for n in 1..5 {
        collatz(n);
    }
    let mut n = 1;
    loop { // here
        n += 1;
        if collatz(n % 1000 + 1) > limit {
            return n;
        }
    }
}
fn main() {
    for _ in 0..2 {
        println!(\"{}\", search(10_000));
    }
}
",
    ),
    (
        "iterator_of_stds",
        Doing::Call,
        "fn main() {
    println!(\"begin\");
    for _ in 0..2 {
        let sum = (0u64..).fold(0u64, |a, b| a.wrapping_add(b)); // here
        println!(\"{sum}\");
    }
}
",
    ),
    (
        "recursion_that_takes_for_ever",
        Doing::Call,
        "fn fib(n: u32) -> u64 {
    if n < 2 {
        return 1;
    }
    fib(n - 1) + fib(n - 2) // here
}
fn main() {
    println!(\"{}\", fib(90));
}
",
    ),
    (
        "nested",
        Doing::Loop,
        "fn main() {
    let mut x = 1u64;
    'outer: loop { // here
        for i in 0..100u64 {
            for j in 0..100u64 {
                x = x.wrapping_mul(i ^ j | 1);
            }
        }
        if x == 2 {
            break 'outer;
        }
    }
    println!(\"{x}\");
}
",
    ),
    (
        "nothing_but_a_loop_within",
        Doing::Loop,
        "fn main() {
    let mut x = 1u64;
    while x != 2 { // here
        for i in 0..100u64 {
            x = x.wrapping_mul(i | 1) | 1;
        }
    }
}
",
    ),
    (
        "nothing_but_a_loop_within_a_loop",
        Doing::Loop,
        "fn main() {
    let mut x = 1u64;
    loop { // here
        for i in 0..100u64 {
            x = x.wrapping_mul(i | 1) | 1;
        }
    }
}
",
    ),
    (
        "after_a_second_of_work",
        Doing::Loop,
        "fn main() {
    let mut n = 0u64;
    for i in 0..100_000_000_u64 {
        n = (n * 31 + i) % 1_000_003;
    }
    while n < 1_000_003 { // here
        n = (n * 31 + 1) % 1_000_003;
    }
}
",
    ),
    (
        "for_without_end",
        Doing::Loop,
        "fn main() {
    let mut x = 1u64;
    for i in (0..u64::MAX).cycle() { // here
        x ^= i;
        if x == u64::MAX {
            println!(\"{x}\");
        }
    }
}
",
    ),
    (
        "own_iterator",
        Doing::Loop,
        "struct Even(u64);
impl Iterator for Even {
    type Item = u64;
    fn next(&mut self) -> Option<u64> {
        self.0 = self.0.wrapping_add(2);
        Some(self.0)
    }
}
fn main() {
    let mut even = Even(0);
    while let Some(n) = even.next() { // here
        if n == 3 {
            break;
        }
    }
}
",
    ),
    (
        "closure_in_a_scope",
        Doing::Loop,
        "use std::thread;
fn main() {
    let busy = |n: u64| {
        let mut x = n;
        loop { // here
            x = x.rotate_left(3) ^ 5;
            if x == 0 {
                return x;
            }
        }
    };
    thread::scope(|s| {
        s.spawn(move || println!(\"{}\", busy(1)));
    });
}
",
    ),
    (
        "texts",
        Doing::Loop,
        "fn main() {
    let mut words = vec![String::from(\"a\")];
    while !words.is_empty() { // here
        let next = format!(\"{}b\", words[0]);
        words.clear();
        words.push(next[..1].to_string());
    }
}
",
    ),
    (
        "branches",
        Doing::Loop,
        "fn main() {
    let (mut a, mut b) = (1u64, 0u64);
    for _ in 0..1000 {
        a += 1;
    }
    loop { // here
        match a % 4 {
            0 => b = b.wrapping_add(1),
            1 => a = a.wrapping_add(2),
            _ if b > a => {
                a = b;
            }
            _ => {
                b ^= a;
            }
        }
        a = a.wrapping_add(1) | 1;
        if a == 0 {
            break;
        }
    }
}
",
    ),
];

/// They take all memory, or all of a stack.
pub const GREEDY: [Case; 10] = [
    (
        "pushing",
        Doing::Growth,
        "fn main() {
    let mut all = Vec::new();
    let first = vec![1u8; 200 << 20];
    println!(\"{}\", first.len());
    loop {
        all.push(vec![1u8; 1 << 20]); // here
    }
}
",
    ),
    (
        "doubling",
        Doing::Growth,
        "fn main() {
    let mut text = String::from(\"a\");
    while !text.is_empty() {
        let again = text.clone(); // here
        text.push_str(&again);
    }
}
",
    ),
    (
        "sending",
        Doing::Growth,
        "use std::{sync::mpsc, thread};
fn main() {
    let (tx, rx) = mpsc::channel();
    let t = thread::spawn(move || {
        loop {
            let text = \"a\".repeat(1 << 20); // here
            tx.send(text).unwrap();
        }
    });
    t.join().unwrap();
    drop(rx);
}
",
    ),
    (
        "leaking",
        Doing::Growth,
        "fn leak(n: usize) -> &'static mut [u8] {
    Box::leak(vec![1; n].into_boxed_slice()) // here
}
fn main() {
    let mut sum = 0;
    while sum < usize::MAX {
        sum += leak(1 << 16).len();
    }
}
",
    ),
    (
        "small_pieces",
        Doing::Growth,
        "use std::collections::LinkedList;
fn main() {
    let mut list = LinkedList::new();
    for n in 0u64.. {
        list.push_back(n); // here
    }
    println!(\"{}\", list.len());
}
",
    ),
    (
        "collecting",
        Doing::Growth,
        "fn main() {
    let all: Vec<[u64; 64]> = (0u64..).filter(|n| n % 2 == 0).map(|n| [n; 64]).collect(); // here
    println!(\"{}\", all.len());
}
",
    ),
    (
        "itself",
        Doing::Recursion,
        "fn count(n: u64) -> u64 {
    if n == u64::MAX {
        return 0;
    }
    1 + count(n + 1) // here
}
fn main() {
    println!(\"{}\", count(0));
}
",
    ),
    (
        "mutual",
        Doing::Recursion,
        "use std::thread;
fn even(n: u64) -> bool {
    n == u64::MAX || odd(n + 1) // here
}
fn odd(n: u64) -> bool {
    n != u64::MAX && even(n + 1)
}
fn main() {
    let t = thread::spawn(|| even(0));
    println!(\"{}\", t.join().unwrap());
}
",
    ),
    (
        "display_of_itself",
        Doing::Recursion,
        "use std::fmt;
struct Name(String);
impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, \"{} {self}\", self.0) // here
    }
}
fn main() {
    println!(\"{}\", Name(String::from(\"a\")));
}
",
    ),
    (
        "a_long_list",
        Doing::Depth,
        "struct Node(Option<Box<Node>>);
fn main() {
    let mut list = Node(None);
    for _ in 0..1_000_000 {
        list = Node(Some(Box::new(list)));
    }
    drop(list); // here
}
",
    ),
];
