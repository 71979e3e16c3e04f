//! Answers that must be accepted or rejected: every file in `ui-tests/attempts/exNN/`, graded by
//! the very lesson.

use super::project::{attempts, real};
use rivulets::course::{Lesson, grade, lessons};
use rivulets::exercise::{Catalog, Exercise, header_lines};
use rivulets::verdict::Verdict;
use rivulets::words;
use std::fs;
use std::path::Path;
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
    let catalog = Catalog::read(&real()).unwrap();
    let (work, differences) = (Mutex::new(Vec::new()), Mutex::new(Vec::new()));
    let lessons = lessons();
    for (exercise, lesson) in catalog.exercises().iter().zip(&lessons) {
        let attempts = attempts(exercise);
        assert!(
            attempts.len() >= 46,
            "{}: only {} attempts",
            exercise.id,
            attempts.len()
        );
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

#[test]
fn there_are_right_and_wrong_answers_of_many_kinds() {
    for exercise in Catalog::read(&real()).unwrap().exercises() {
        let verdicts: Vec<_> = attempts(exercise)
            .iter()
            .map(|path| expected(path).verdict)
            .collect();
        let right = verdicts
            .iter()
            .filter(|verdict| **verdict == Verdict::Passed)
            .count();
        assert!(right >= 16, "{}: {right} right answers", exercise.id);
        assert!(
            verdicts.len() - right >= 30,
            "{}: {} wrong",
            exercise.id,
            verdicts.len() - right
        );
        for verdict in [
            Verdict::DoesNotCompile,
            Verdict::Panicked,
            Verdict::WrongOutput,
            Verdict::TooMuch,
        ] {
            assert!(
                verdicts.contains(&verdict),
                "{}: none is {verdict:?}",
                exercise.id
            );
        }
    }
}
