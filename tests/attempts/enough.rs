//! How many attempts a lesson should have.

use super::header::expected;
use rivulets::verdict::Verdict;
use std::collections::BTreeSet;
use std::path::PathBuf;

/// Quality goes before number; below these, a lesson's kinds of answers can't have been thought of.
const RIGHT: usize = 8;
const WRONG: usize = 12;
/// Two edits of one learner, of which the second mends the first one's mistake and makes another.
const CHAINS: usize = 2;

/// What a lesson's attempts lack.
pub fn lacking(attempts: &[PathBuf]) -> Option<String> {
    let passed = |path: &&PathBuf| expected(path).verdict == Verdict::Passed;
    let right = attempts.iter().filter(passed).count();
    let (wrong, chains) = (attempts.len() - right, chains(attempts));
    let enough = right >= RIGHT && wrong >= WRONG && chains >= CHAINS;
    (!enough).then(|| {
        format!(
            "{right} right answers, {wrong} wrong ones and {chains} chains; there should be {RIGHT}, {WRONG} and \
             {CHAINS}"
        )
    })
}

/// How many `chainN_first_…` have their `chainN_second_…`.
fn chains(attempts: &[PathBuf]) -> usize {
    let stems = attempts
        .iter()
        .filter_map(|path| path.file_stem()?.to_str());
    let edits = stems.filter_map(|stem| {
        let mut parts = stem.strip_prefix("chain")?.splitn(3, '_');
        let number: u32 = parts.next()?.parse().ok()?;
        Some((number, parts.next()?))
    });
    let edits: BTreeSet<_> = edits.collect();
    let of = |edit: &str| edits.iter().filter(|(_, other)| *other == edit).count();
    let whole = edits.iter().filter(|(number, _)| {
        ["first", "second"]
            .iter()
            .all(|edit| edits.contains(&(*number, *edit)))
    });
    let whole = whole.count() / 2;
    assert!(
        edits.len() == 2 * whole && of("first") == whole,
        "each chain is of a first and a second edit: {edits:?}"
    );
    whole
}
