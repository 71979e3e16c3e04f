//! Programs that compute without an operation, take more and more memory or run out of stack: each is
//! found at its line, whichever way it came there, and at the same line every time.

mod programs;

use super::project::real;
use programs::{COMPUTING, GREEDY};
use rivulets::build::{Snapshot, check_and_observe};
use rivulets::explore::Explorer;
use rivulets::process::Scratch;
use rivulets::schedule::Exploration;
use rivulets::trace::{Doing, Ending};
use std::fs;
use std::sync::Mutex;
use std::thread;
use std::time::{Duration, Instant};

/// What is wanted of a program: its name, what is done at the line that ends in `// here`, its text.
type Case = (&'static str, Doing, &'static str);

/// What `explore` finds of a program, which may be silent for so long.
fn explored(name: &str, text: &str, silence: Duration) -> Exploration {
    let scratch = Scratch::new(&real().scratch(), &format!("endless_{name}")).unwrap();
    let file = scratch.path().join(format!("{name}.rs"));
    fs::write(&file, text).unwrap();
    let snapshot = Snapshot::take(&file, scratch.path(), &real().scratch()).unwrap();
    let checked = check_and_observe(&snapshot, &[]);
    let observed = checked
        .unwrap_or_else(|why| panic!("{name}: {why:?}"))
        .observed;
    let mut explorer = Explorer::of(&observed);
    explorer.leash.silence = silence;
    let mut found = explorer.explore().unwrap();
    explorer.replay_all(&mut found).unwrap();
    found
}

/// Line and deed of the first run that died.
fn spot(name: &str, text: &str) -> Option<(u32, Doing)> {
    let found = explored(name, text, Duration::from_secs(3));
    let mut runs = found.outcomes.iter().filter_map(|found| found.run.as_ref());
    let died = runs.find(|run| matches!(run.ending, Ending::Died(_)));
    let spot = died.unwrap_or_else(|| panic!("{name}: no run died")).spot?;
    Some((spot.site.line, spot.doing))
}

/// Two at a time, so that each has a processor for itself and one for its second build.
fn all_are_found(cases: impl Iterator<Item = Case> + Send) {
    let (cases, wrong) = (Mutex::new(cases), Mutex::new(Vec::new()));
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while let Some((name, doing, text)) = { cases.lock().unwrap().next() } {
                    let line = text.lines().position(|line| line.ends_with("// here"));
                    let wanted = Some((line.unwrap() as u32 + 1, doing));
                    let found = spot(name, text);
                    if found != wanted {
                        let told = format!("{name}: {found:?}, not {wanted:?}");
                        wrong.lock().unwrap().push(told);
                    }
                }
            });
        }
    });
    let wrong = wrong.into_inner().unwrap();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_program_that_computes_for_ever_is_found_at_its_loop() {
    all_are_found(COMPUTING.into_iter());
}

#[test]
fn what_takes_all_memory_or_stack_is_found_at_its_line() {
    all_are_found(GREEDY.into_iter());
}

#[test]
fn the_line_is_the_same_every_time() {
    let often = |case: Case| std::iter::repeat_n(case, 3);
    let some = ["branches", "doubling", "mutual"];
    let all = COMPUTING.into_iter().chain(GREEDY);
    all_are_found(
        all.filter(move |case| some.contains(&case.0))
            .flat_map(often),
    );
}

/// Nor does it hang on where the program lies.
#[test]
fn of_several_lines_it_is_the_same_one_everywhere() {
    let text = "fn main() {
    let mut all = Vec::new();
    while all.len() < 1 << 40 {
        all.push(\"one \".repeat(100));
        all.push(\"three \".repeat(100));
        all.push(\"fourteen \".repeat(100));
    }
}
";
    let names = ["a", "ab", "a_name_that_is_longer", "a"];
    let found = names.map(|name| spot(name, text));
    assert!(found[0].is_some());
    assert_eq!(found, [found[0]; 4]);
}

/// What computes for long, and comes to an end before the limit, is no worse for having been looked at.
#[test]
fn a_program_that_computes_for_some_seconds_passes() {
    let text = "fn main() {
    let mut n = 0_u64;
    for i in 0..600_000_000_u64 {
        n = (n * 31 + i) % 1_000_003;
    }
    println!(\"{}\", n < 1_000_003);
}
";
    let began = Instant::now();
    let found = explored("some_seconds", text, Duration::from_secs(60));
    let took = began.elapsed();
    assert!(took > Duration::from_secs(3), "{took:?} is no time");
    assert!(found.complete);
    assert_eq!(found.outcomes[0].stdout, b"true\n");
}
