//! Makes a program that shows a hole as small as it still shows one.

use crate::compare::compare;
use crate::explored::Search;
use crate::program::{End, Program, Sharing, Way};
use crate::report::Hole;

/// A smaller program may show its hole less often.
const RUNS: u64 = 300;

/// Takes away one thing after the other, as long as real std shows something that isn't listed.
pub fn shrink(hole: Hole) -> Hole {
    let mut smallest = hole;
    loop {
        let candidates = smaller(&smallest.program);
        let mut report = compare(&candidates, RUNS, Search::Whole);
        if report.holes.is_empty() {
            return smallest;
        }
        smallest = report.holes.swap_remove(0);
    }
}

/// All programs with one thing less.
fn smaller(program: &Program) -> Vec<Program> {
    let mut all = Vec::new();
    let mut take = |change: &dyn Fn(&mut Program)| {
        let mut smaller = program.clone();
        change(&mut smaller);
        if smaller.size() < program.size() {
            all.push(smaller);
        }
    };
    for thread in 1..program.threads.len() {
        if program.way == Way::None || program.receiver < thread {
            take(&|it| drop(it.threads.remove(thread)));
        }
    }
    for (thread, lines) in program.threads.iter().enumerate() {
        for (at, line) in lines.iter().enumerate() {
            // A producer without bound ends by that alone.
            if line != "drop(rx);" {
                take(&|it| drop(it.threads[thread].remove(at)));
            }
        }
    }
    take(&|it| it.setup.clear());
    take(&|it| it.dropped = false);
    take(&|it| it.keeps_sender = false);
    take(&|it| it.sharing = Sharing::Leaked);
    for end in [End::Silent, End::Leave, End::Join] {
        take(&|it| it.end = end);
    }
    if program
        .threads
        .iter()
        .flatten()
        .all(|line| !line.contains("tx") && !line.contains("rx"))
    {
        take(&|it| it.way = Way::None);
    }
    all
}
