//! What an explanation advises is checked by who follows it: an attempt whose header says `follows: NAME` is the
//! attempt of that name with the one change that its last sentence leads to.

use super::project::{attempts, catalog};
use rivulets::exercise::header_lines;
use rivulets::words::Advice;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// From the worst to the best: whoever comes from one to a later one has come further.
const VERDICTS: [&str; 12] = [
    "does not compile",
    "not graded",
    "too much",
    "runs for ever",
    "deadlock",
    "panicked",
    "wrong output",
    "depends on luck",
    "left behind",
    "nothing crossed",
    "beside the lesson",
    "passed",
];

/// What no program of the lessons here ends in: a file that rustc refuses at no line of its own, a compiler that takes
/// all its time, and a loop that can't be looked at.
const BEYOND: &[Advice] = &[Advice::ReadRustc, Advice::EndlessMacro, Advice::WhichLoop];

/// Two edits of one learner.
struct Chain {
    first: PathBuf,
    second: PathBuf,
}

fn chains() -> Vec<Chain> {
    let all = catalog();
    let files = all.exercises().iter().flat_map(attempts);
    let chains = files.filter_map(|second| {
        let name = header(&second, "follows")?;
        let first = second.with_file_name(format!("{name}.rs"));
        Some(Chain { first, second })
    });
    chains.collect()
}

fn text(path: &Path) -> String {
    let bytes = fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    String::from_utf8_lossy(&bytes).into_owned()
}

fn header(path: &Path, key: &str) -> Option<String> {
    let lines = header_lines(&text(path)).into_iter();
    let mut found = lines.filter(|line| line.key == key);
    found.next().map(|line| line.text)
}

fn rank(path: &Path) -> usize {
    let verdict = header(path, "verdict").unwrap_or_default();
    let at = VERDICTS.iter().position(|known| *known == verdict);
    at.unwrap_or_else(|| panic!("{}: no such verdict", path.display()))
}

/// What an attempt's explanation ends in, as it is kept beside it; where several fit, the longest.
fn advice(attempt: &Path) -> Option<Advice> {
    let told = text(&attempt.with_extension("txt"));
    let flat: Vec<&str> = told.split_whitespace().collect();
    let flat = flat.join(" ");
    let (before, _) = flat.rsplit_once(" Then save, and grade it again:")?;
    let fits = |advice: &&Advice| ends_in(before, advice.words());
    let fitting = Advice::ALL.iter().filter(fits);
    fitting.max_by_key(|advice| advice.words().len()).copied()
}

/// Whether a text ends in words with `{}` for anything.
fn ends_in(text: &str, words: &str) -> bool {
    match words.rsplit_once("{}") {
        None => text.ends_with(words),
        Some((before, end)) => text
            .strip_suffix(end)
            .is_some_and(|text| text.contains(before)),
    }
}

#[test]
fn whoever_follows_an_advice_comes_further() {
    for Chain { first, second } in chains() {
        let at = second.display();
        assert!(advice(&first).is_some(), "{at}: nothing is advised of it");
        assert!(rank(&second) > rank(&first), "{at}: it came no further");
    }
}

#[test]
fn a_second_edit_is_one_of_the_first() {
    for Chain { first, second } in chains() {
        let lines = |path: &Path| -> Vec<String> {
            let text = text(path);
            let (_, program) = text.split_once("\n\n").unwrap();
            let lines = program.lines().map(|line| line.trim().to_owned());
            lines.filter(|line| !line.is_empty()).collect()
        };
        let (before, after) = (lines(&first), lines(&second));
        let kept = before.iter().filter(|line| after.contains(line)).count();
        let at = second.display();
        assert_ne!(before, after, "{at}: no edit");
        assert!(
            2 * kept >= before.len(),
            "{at}: another program, not an edit"
        );
    }
}

#[test]
fn every_advice_is_followed_by_somebody() {
    let followed: BTreeSet<Advice> = chains()
        .iter()
        .filter_map(|chain| advice(&chain.first))
        .collect();
    let unfollowed = Advice::ALL
        .iter()
        .filter(|advice| !followed.contains(advice));
    let unfollowed: Vec<Advice> = unfollowed.copied().collect();
    assert_eq!(
        unfollowed, BEYOND,
        "to add one: ui-tests/attempts/README.md"
    );
}
