//! Answers that must be accepted or rejected: every file in `ui-tests/attempts/exNN/`, graded by
//! the very lesson.

use super::project::{attempts, catalog, course, real};
use rivulets::course::{Lesson, grade};
use rivulets::exercise::{Catalog, Exercise, header_lines};
use rivulets::verdict::Verdict;
use rivulets::words;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::thread;

/// What the header of an attempt says.
struct Expected {
    verdict: Verdict,
    /// Lines that the explanation must name.
    lines: Vec<u32>,
}

/// Reads `verdict`, `lines` and `why`; all other keys, and a missing verdict or reason, are
/// refused.
fn expected(path: &Path) -> Expected {
    let bytes = fs::read(path).unwrap();
    let header = header_lines(&String::from_utf8_lossy(&bytes));
    let (mut verdict, mut lines, mut why) = (None, Vec::new(), false);
    for line in header {
        let at = format!("{}:{}", path.display(), line.line);
        match &*line.key {
            "verdict" => {
                verdict = Some(
                    parse_verdict(&line.text).unwrap_or_else(|| panic!("{at}: no such verdict")),
                )
            }
            "lines" => {
                lines = line
                    .text
                    .split(", ")
                    .map(|number| number.parse().unwrap())
                    .collect()
            }
            // Of the attempt whose advice this one follows: see `advice.rs`.
            "follows" => {}
            "why" => why = !line.text.is_empty(),
            key => panic!("{at}: unknown header key `{key}`"),
        }
    }
    assert!(why, "{}: no `why`", path.display());
    let verdict = verdict.unwrap_or_else(|| panic!("{}: no `verdict`", path.display()));
    Expected { verdict, lines }
}

fn parse_verdict(text: &str) -> Option<Verdict> {
    Some(match text {
        "passed" => Verdict::Passed,
        "does not compile" => Verdict::DoesNotCompile,
        "panicked" => Verdict::Panicked,
        "wrong output" => Verdict::WrongOutput,
        "too much" => Verdict::TooMuch,
        "deadlock" => Verdict::Deadlock,
        "runs for ever" => Verdict::RunsForEver,
        "depends on luck" => Verdict::DependsOnLuck,
        "nothing crossed" => Verdict::NothingCrossed,
        "beside the lesson" => Verdict::BesideTheLesson,
        "left behind" => Verdict::LeftBehind,
        "not graded" => Verdict::NotGraded,
        _ => return None,
    })
}

/// Grades one attempt, and says how it differs from what its header wants.
fn difference(
    catalog: &Catalog,
    exercise: &Exercise,
    lesson: &Lesson,
    path: &Path,
) -> Option<String> {
    let expected = expected(path);
    let at = path.display();
    let graded = match grade(&real(), lesson, path) {
        Ok(graded) => graded,
        Err(fault) => return Some(format!("{at}: not graded: {fault}")),
    };
    if let Some(why) = super::pictures::disagreement(&graded) {
        return Some(format!("{at}: a picture is wrong: {why}"));
    }
    let explanation = words::explanation(&graded, exercise, catalog.next(exercise.id));
    let explanation = anstream::adapter::strip_str(&explanation).to_string();
    let verdict = graded.judgement.verdict();
    if verdict != expected.verdict {
        return Some(format!(
            "{at}: {verdict:?}, not {:?}\n{explanation}",
            expected.verdict
        ));
    }
    // In a sentence, as a place, or in the margin of an excerpt or a chart.
    let names = |line: &u32| {
        let file = graded.file.display();
        let charted = |row: &str| {
            let margin = row.split_whitespace().next().unwrap_or_default();
            margin.split('>').any(|number| number == line.to_string())
        };
        explanation.contains(&format!("line {line}"))
            || explanation.lines().any(charted)
            || explanation.contains(&format!("{file}:{line}:"))
    };
    if let Some(line) = expected.lines.iter().find(|line| !names(line)) {
        return Some(format!(
            "{at}: the explanation doesn't name line {line}:\n{explanation}"
        ));
    }
    let wording = match verdict {
        Verdict::Passed => None,
        _ => super::wording::fault(&real(), exercise, &graded, &explanation),
    };
    match wording {
        Some(why) => Some(format!("{at}: {why}")),
        None => super::snapshot::difference(path, &explanation, graded.receipt.as_ref()),
    }
}

/// Four at a time: those that hang only wait.
#[test]
fn every_attempt_gets_its_verdict() {
    let (catalog, course) = (catalog(), course());
    let (work, differences) = (Mutex::new(Vec::new()), Mutex::new(Vec::new()));
    for (exercise, lesson) in &course {
        let attempts = attempts(exercise);
        work.lock()
            .unwrap()
            .extend(attempts.into_iter().map(|path| (exercise, lesson, path)));
    }
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                while let Some((exercise, lesson, path)) = { work.lock().unwrap().pop() } {
                    let found = difference(&catalog, exercise, lesson, &path);
                    differences.lock().unwrap().extend(found);
                }
            });
        }
    });
    let differences = differences.into_inner().unwrap();
    assert!(differences.is_empty(), "{}", differences.join("\n\n"));
}

/// Quality goes before number; below these, a lesson's kinds of answers can't have been thought of.
const RIGHT: usize = 8;
const WRONG: usize = 12;
/// Two edits of one learner, of which the second mends the first one's mistake and makes another.
const CHAINS: usize = 2;

#[test]
fn there_are_right_and_wrong_answers_of_many_kinds() {
    for exercise in catalog().exercises() {
        let attempts = attempts(exercise);
        let passed = |path: &&PathBuf| expected(path).verdict == Verdict::Passed;
        let right = attempts.iter().filter(passed).count();
        let wrong = attempts.len() - right;
        let chains = chains(&attempts);
        let (id, enough) = (
            exercise.id,
            [right >= RIGHT, wrong >= WRONG, chains >= CHAINS],
        );
        assert!(
            enough == [true; 3],
            "{id}: {right} right answers, {wrong} wrong ones and {chains} chains; there should be {RIGHT}, \
             {WRONG} and {CHAINS}"
        );
    }
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
